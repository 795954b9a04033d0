; The installer for Windows: the bundle with a start menu entry, kinds of files and an uninstaller.
; installer.py writes facts.nsh and files.nsh and calls makensis.
;
; Switches (capital letters; /D last, without quotes):
;   /S               silent
;   /ALLUSERS        for all users of the computer; needs administrator rights
;   /D=FOLDER        into this folder
;   /DEFAULTS=FILE   a school's defaults.json, copied to where the app looks for it
;   /NOSHORTCUT      no entry in the start menu
;   /NOASSOC         leave the kinds of files alone
; Exit codes, of the uninstaller too: 0 done, 1 cancelled, 2 files could not be written,
;   3 administrator rights are missing, 4 the app is running, 5 the file of /DEFAULTS is missing,
;   6 an earlier version, or what is to be removed, could not be removed, 7 this Windows is too old.

Target amd64-unicode
!include "facts.nsh"
!include "files.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir ""  ; .onInit says where
; No administrator is asked for: who installs for all users already is one.
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

!define UNINSTALLER "uninstall.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartApp
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(SETTINGS_STAY)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "messages.nsh"

VIProductVersion "${VERSION_OF_FOUR}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} ${VERSION} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${COPYRIGHT}"

Var ForAll       ; "1": for all users
Var Defaults     ; the file of /DEFAULTS, in full
Var NoShortcut   ; "1"
Var NoAssoc      ; "1"
Var Earlier      ; the folder of an earlier version

!include "common.nsh"
!insertmacro COMMON ""
!insertmacro COMMON "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    ${Fail} 7 "$(TOO_OLD)"
  ${EndIf}
  ${IfNot} ${IsNativeAMD64}
  ${AndIfNot} ${IsNativeARM64}
    ${Fail} 7 "$(TOO_OLD)"
  ${EndIf}
  SetRegView 64
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} "$R0" "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $ForAll "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} "$R0" "/NOSHORTCUT" $R1
  ${IfNot} ${Errors}
    StrCpy $NoShortcut "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} "$R0" "/NOASSOC" $R1
  ${IfNot} ${Errors}
    StrCpy $NoAssoc "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} "$R0" "/DEFAULTS=" $R1
  ${IfNot} ${Errors}
    ; In full: the folder that names are relative to changes.
    GetFullPathName $Defaults "$R1"
    ${If} $Defaults == ""
    ${OrIfNot} ${FileExists} "$Defaults"
    ${OrIf} ${FileExists} "$Defaults\*.*"
      StrCpy $0 $R1
      ${Fail} 5 "$(NO_DEFAULTS)"
    ${EndIf}
  ${EndIf}
  Call NeedRights
  Call TakeContext
  ReadRegStr $Earlier SHCTX "${KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $Earlier
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $ForAll == "1"
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function StartApp
  ; By way of the desktop: an administrator's rights are not handed on.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}.exe"'
FunctionEnd

; All that an earlier version brought goes before the new one comes: what is no longer a part of it
; would stay for ever.
Function RemoveEarlier
  ${If} $Earlier == ""
    Return
  ${EndIf}
  Push $Earlier
  Call WaitForApp
  ${If} ${FileExists} "$Earlier\${UNINSTALLER}"
    ExecWait '"$Earlier\${UNINSTALLER}" /S /UPGRADE _?=$Earlier' $0
    ${If} $0 <> 0
      ${Fail} 6 "$(NOT_REMOVED)"
    ${EndIf}
    Delete "$Earlier\${UNINSTALLER}"
    RMDir "$Earlier"
  ${EndIf}
FunctionEnd

Section
  Call RemoveEarlier
  Push $INSTDIR
  Call WaitForApp
  ClearErrors
  !insertmacro INSTALL_FILES
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    ${Fail} 2 "$(NOT_WRITTEN)"
  ${EndIf}

  ${If} $NoShortcut != "1"
    CreateShortcut "${SHORTCUT}" "$INSTDIR\${PROGRAM}.exe"
  ${EndIf}
  ${If} $NoAssoc != "1"
    !insertmacro EACH_KIND ADD_KIND
    ${TellShell}
  ${EndIf}
  Call CopyDefaults

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${SIZE_IN_KB}
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
SectionEnd

; For one person it lies beside the app; for all, where no user can write.
Function CopyDefaults
  ${If} $Defaults == ""
    Return
  ${EndIf}
  StrCpy $0 "$INSTDIR"
  ${If} $ForAll == "1"
    StrCpy $0 "$APPDATA\${NAME}"
    CreateDirectory "$0"
    ; Users may make files in ProgramData's folders. These are the numbers of the administrators,
    ; the system and the users, which are called otherwise in every language.
    nsExec::Exec '"$SYSDIR\icacls.exe" "$0" /inheritance:r \
      /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
    Pop $1
  ${EndIf}
  ClearErrors
  ${If} $Defaults != "$0\defaults.json"
    CopyFiles /SILENT "$Defaults" "$0\defaults.json"
  ${EndIf}
  ${If} ${Errors}
    ${Fail} 2 "$(NOT_WRITTEN)"
  ${EndIf}
  ; Who installed it takes it away again.
  WriteRegStr SHCTX "${KEY}" "Defaults" "$0\defaults.json"
FunctionEnd

Function un.onInit
  SetRegView 64
  ; Which of the two it is stands in the registry alone.
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
  ${OrIf} "$0\" == $INSTDIR
    StrCpy $ForAll "1"
  ${EndIf}
  ${IfNot} ${Silent}
    Call un.AskForRights
  ${EndIf}
  Call un.NeedRights
  Call un.TakeContext
  Push $INSTDIR
  Call un.WaitForApp
FunctionEnd

; From Windows' own list of apps nobody has an administrator's rights yet.
Function un.AskForRights
  ${If} $ForAll == "1"
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ExecShell "runas" "$INSTDIR\${UNINSTALLER}"
      SetErrorLevel 0
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  ${GetParameters} $R0
  ClearErrors
  !insertmacro REMOVE_FILES
  ${If} ${Errors}
    ${Fail} 6 "$(NOT_REMOVED)"
  ${EndIf}
  ; What others have put into the folders stays, and the folders with it.
  !insertmacro REMOVE_FOLDERS
  Delete "${SHORTCUT}"
  !insertmacro EACH_KIND un.REMOVE_KIND
  ${TellShell}

  ClearErrors
  ${GetOptions} "$R0" "/UPGRADE" $R1
  ${If} ${Errors}
    ReadRegStr $0 SHCTX "${KEY}" "Defaults"
    ${If} $0 != ""
      Delete "$0"
      ${If} $ForAll == "1"
        RMDir "$APPDATA\${NAME}"
      ${EndIf}
    ${EndIf}
    DeleteRegKey SHCTX "${KEY}"
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"
  SetOutPath "$TEMP"  ; or the folder would be in use
  RMDir "$INSTDIR"
SectionEnd
