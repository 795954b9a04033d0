; What the installer says beside what NSIS has words for, in the app's languages. The first is taken
; where Windows speaks none of them.

!insertmacro MUI_LANGUAGE "English"
LangString TOO_OLD ${LANG_ENGLISH} "${NAME} needs Windows 10 or later, with 64 bits."
LangString NO_RIGHTS ${LANG_ENGLISH} "For all users, this must be started as an administrator."
LangString IS_RUNNING ${LANG_ENGLISH} "${NAME} is running. Close it first."
LangString NO_DEFAULTS ${LANG_ENGLISH} "The file of /DEFAULTS is not there: $0"
LangString NOT_REMOVED ${LANG_ENGLISH} "Not everything of ${NAME} could be removed."
LangString NOT_WRITTEN ${LANG_ENGLISH} "The files could not be written into $INSTDIR."
LangString SETTINGS_STAY ${LANG_ENGLISH} "This removes ${NAME}. Your experiments and lessons stay, \
  and so do your settings, in %LOCALAPPDATA%\${PROGRAM}."

!insertmacro MUI_LANGUAGE "German"
LangString TOO_OLD ${LANG_GERMAN} "${NAME} braucht Windows 10 oder neuer, mit 64 Bit."
LangString NO_RIGHTS ${LANG_GERMAN} "Für alle Benutzer muss dies als Administrator gestartet werden."
LangString IS_RUNNING ${LANG_GERMAN} "${NAME} läuft noch. Beenden Sie es zuerst."
LangString NO_DEFAULTS ${LANG_GERMAN} "Die Datei von /DEFAULTS ist nicht da: $0"
LangString NOT_REMOVED ${LANG_GERMAN} "Nicht alles von ${NAME} konnte entfernt werden."
LangString NOT_WRITTEN ${LANG_GERMAN} "Die Dateien konnten nicht nach $INSTDIR geschrieben werden."
LangString SETTINGS_STAY ${LANG_GERMAN} "Damit wird ${NAME} entfernt. Ihre Experimente und Lektionen \
  bleiben, ebenso Ihre Einstellungen in %LOCALAPPDATA%\${PROGRAM}."

!insertmacro MUI_LANGUAGE "Spanish"
LangString TOO_OLD ${LANG_SPANISH} "${NAME} necesita Windows 10 o posterior, de 64 bits."
LangString NO_RIGHTS ${LANG_SPANISH} "Para todos los usuarios, esto debe iniciarse como \
  administrador."
LangString IS_RUNNING ${LANG_SPANISH} "${NAME} está abierto. Ciérrelo primero."
LangString NO_DEFAULTS ${LANG_SPANISH} "El archivo de /DEFAULTS no existe: $0"
LangString NOT_REMOVED ${LANG_SPANISH} "No se pudo quitar todo lo de ${NAME}."
LangString NOT_WRITTEN ${LANG_SPANISH} "No se pudieron escribir los archivos en $INSTDIR."
LangString SETTINGS_STAY ${LANG_SPANISH} "Esto quita ${NAME}. Sus experimentos y lecciones se \
  conservan, y también sus ajustes, en %LOCALAPPDATA%\${PROGRAM}."

!insertmacro MUI_LANGUAGE "French"
LangString TOO_OLD ${LANG_FRENCH} "${NAME} demande Windows 10 ou plus récent, en 64 bits."
LangString NO_RIGHTS ${LANG_FRENCH} "Pour tous les utilisateurs, lancez ceci en tant \
  qu’administrateur."
LangString IS_RUNNING ${LANG_FRENCH} "${NAME} est ouvert. Fermez-le d’abord."
LangString NO_DEFAULTS ${LANG_FRENCH} "Le fichier de /DEFAULTS n’existe pas : $0"
LangString NOT_REMOVED ${LANG_FRENCH} "Tout ${NAME} n’a pas pu être supprimé."
LangString NOT_WRITTEN ${LANG_FRENCH} "Les fichiers n’ont pas pu être écrits dans $INSTDIR."
LangString SETTINGS_STAY ${LANG_FRENCH} "Ceci supprime ${NAME}. Vos expériences et leçons restent, \
  ainsi que vos réglages, dans %LOCALAPPDATA%\${PROGRAM}."

!insertmacro MUI_LANGUAGE "SimpChinese"
LangString TOO_OLD ${LANG_SIMPCHINESE} "${NAME} 需要 64 位的 Windows 10 或更高版本。"
LangString NO_RIGHTS ${LANG_SIMPCHINESE} "要为所有用户安装，必须以管理员身份运行。"
LangString IS_RUNNING ${LANG_SIMPCHINESE} "${NAME} 正在运行。请先关闭它。"
LangString NO_DEFAULTS ${LANG_SIMPCHINESE} "/DEFAULTS 指定的文件不存在：$0"
LangString NOT_REMOVED ${LANG_SIMPCHINESE} "${NAME} 的部分文件未能删除。"
LangString NOT_WRITTEN ${LANG_SIMPCHINESE} "文件未能写入 $INSTDIR。"
LangString SETTINGS_STAY ${LANG_SIMPCHINESE} "这将删除 ${NAME}。您的实验和课程会保留，\
  设置也会保留在 %LOCALAPPDATA%\${PROGRAM}。"

!insertmacro MUI_LANGUAGE "Arabic"
LangString TOO_OLD ${LANG_ARABIC} "يحتاج ${NAME} إلى Windows 10 أو أحدث، بنظام 64 بت."
LangString NO_RIGHTS ${LANG_ARABIC} "للتثبيت لجميع المستخدمين يجب التشغيل كمسؤول."
LangString IS_RUNNING ${LANG_ARABIC} "${NAME} قيد التشغيل. أغلقه أولاً."
LangString NO_DEFAULTS ${LANG_ARABIC} "الملف المحدد في /DEFAULTS غير موجود: $0"
LangString NOT_REMOVED ${LANG_ARABIC} "تعذرت إزالة كل ما يخص ${NAME}."
LangString NOT_WRITTEN ${LANG_ARABIC} "تعذرت كتابة الملفات في $INSTDIR."
LangString SETTINGS_STAY ${LANG_ARABIC} "سيزال ${NAME}. تبقى تجاربك ودروسك، \
  وتبقى إعداداتك في %LOCALAPPDATA%\${PROGRAM}."
