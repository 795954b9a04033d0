; What the installer and the uninstaller both do.

; Tell why it ends, and end with an exit code. Silently, it is told to the console that started it.
!macro FAIL code text
  SetErrorLevel ${code}
  Push "${text}"
  !ifdef __UNINSTALL__
    Call un.Tell
  !else
    Call Tell
  !endif
  Quit
!macroend
!define Fail "!insertmacro FAIL"

; Icons and double clicks change at once.
!macro TELL_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
!define TellShell "!insertmacro TELL_SHELL"

!macro COMMON un
  Function ${un}Tell
    Exch $0
    ${If} ${Silent}
      System::Call 'kernel32::AttachConsole(i -1)'
      System::Call 'kernel32::GetStdHandle(i -12) p .r1'
      StrCpy $0 "${NAME}: $0$\r$\n"
      StrLen $2 $0
      System::Call 'kernel32::WriteConsoleW(p r1, w r0, i r2, *i, p 0)'
    ${Else}
      MessageBox MB_OK|MB_ICONSTOP "$0"
    ${EndIf}
    Pop $0
  FunctionEnd

  Function ${un}NeedRights
    ${If} $ForAll == "1"
      UserInfo::GetAccountType
      Pop $0
      ${If} $0 != "Admin"
        ${Fail} 3 "$(NO_RIGHTS)"
      ${EndIf}
    ${EndIf}
  FunctionEnd

  ; SHCTX, the start menu and the folder for data are one person's, or all people's.
  Function ${un}TakeContext
    ${If} $ForAll == "1"
      SetShellVarContext all
    ${Else}
      SetShellVarContext current
    ${EndIf}
  FunctionEnd

  ; A program that runs cannot be opened for writing. The folder is on the stack.
  Function ${un}WaitForApp
    Exch $0
    ${Do}
      StrCpy $2 ""
      ${If} ${FileExists} "$0\${PROGRAM}.exe"
        ClearErrors
        FileOpen $1 "$0\${PROGRAM}.exe" a
        ${If} ${Errors}
          StrCpy $2 "running"
        ${Else}
          FileClose $1
        ${EndIf}
      ${EndIf}
      ${If} $2 == ""
        ${Break}
      ${EndIf}
      ${If} ${Silent}
        ${Fail} 4 "$(IS_RUNNING)"
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" IDCANCEL`
        SetErrorLevel 4
        Quit
      ${EndIf}
    ${Loop}
    ClearErrors
    Pop $0
  FunctionEnd
!macroend

!define CLASSES "Software\Classes"

; The app is offered for a kind of file; it opens by a double click where nothing else does.
!macro ADD_KIND suffix prog_id description mime_type
  WriteRegStr SHCTX "${CLASSES}\${prog_id}" "" "${description}"
  WriteRegStr SHCTX "${CLASSES}\${prog_id}\DefaultIcon" "" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr SHCTX "${CLASSES}\${prog_id}\shell\open\command" "" \
    '"$INSTDIR\${PROGRAM}.exe" "%1"'
  ReadRegStr $0 HKCU "${CLASSES}\${suffix}" ""
  ReadRegStr $1 HKLM "${CLASSES}\${suffix}" ""
  ${If} "$0$1" == ""
    WriteRegStr SHCTX "${CLASSES}\${suffix}" "" "${prog_id}"
    WriteRegStr SHCTX "${CLASSES}\${suffix}" "Content Type" "${mime_type}"
  ${EndIf}
  WriteRegStr SHCTX "${CLASSES}\${suffix}\OpenWithProgids" "${prog_id}" ""
!macroend

; Of a kind of file, what is the app's; what another program has set stays.
!macro un.REMOVE_KIND suffix prog_id description mime_type
  DeleteRegKey SHCTX "${CLASSES}\${prog_id}"
  ReadRegStr $0 SHCTX "${CLASSES}\${suffix}" ""
  ${If} $0 == "${prog_id}"
    DeleteRegValue SHCTX "${CLASSES}\${suffix}" ""
  ${EndIf}
  ReadRegStr $0 SHCTX "${CLASSES}\${suffix}" "Content Type"
  ${If} $0 == "${mime_type}"
    DeleteRegValue SHCTX "${CLASSES}\${suffix}" "Content Type"
  ${EndIf}
  DeleteRegValue SHCTX "${CLASSES}\${suffix}\OpenWithProgids" "${prog_id}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${suffix}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${suffix}"
!macroend
