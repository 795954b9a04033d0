; A program that stands in for gd-desktop.exe where none can be made: it writes down what it was
; called with, beside itself; called with /WAIT, it runs until a file `stop` lies there.
; try_under_wine.py compiles it.

Target amd64-unicode
!include "FileFunc.nsh"
!include "LogicLib.nsh"
Name "stand-in"
OutFile "${OUTPUT}"
RequestExecutionLevel user
SilentInstall silent

Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\called.txt" w
  FileWriteUTF16LE $1 "$0"
  FileClose $1
  ClearErrors
  ${GetOptions} "$0" "/WAIT" $2
  ${IfNot} ${Errors}
    ${DoUntil} ${FileExists} "$EXEDIR\stop"
      Sleep 50
    ${Loop}
  ${EndIf}
SectionEnd
