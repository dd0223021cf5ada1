; The installer for Windows, made by Inno Setup 6.3 or newer:
;     iscc /DVersion=0.1.0 packaging\windows\alqa.iss
; Build the program first: cargo build --release --locked
; README.md in this folder tells what of this was tried.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0 alqa.iss
#endif
#define Top "..\.."

[Setup]
; Never changes: by it an update finds what it replaces.
AppId={{5B0E1C5A-6F0B-4C38-9E0B-7A2C6B0D41A7}
AppName=Alqa
AppVersion={#Version}
AppPublisher=The Alqa developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Alqa
DisableProgramGroupPage=yes
; A secretary without the rights of an administrator installs it for herself.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; The oldest that the standard library of Rust runs on, and only on 64 bits.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
SetupIconFile=alqa.ico
UninstallDisplayIcon={app}\alqa.ico
LicenseFile={#Top}\LICENSE
OutputDir={#Top}\target\windows
OutputBaseFilename=alqa-{#Version}-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto

[Languages]
; Inno Setup carries Russian and English; a translation of the wizard into Kazakh is not part of it.
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
ru.Database=База данных коллегии
en.Database=Alqa collegium
ru.Comment=Подготовка, проведение и оформление заседаний коллегии
en.Comment=Prepare, hold and record sittings of a collegium

[Files]
Source: "{#Top}\target\release\alqa.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "alqa.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Top}\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "{#Top}\assets\fonts\OFL.txt"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Top}\assets\icons\LICENSE.txt"; DestDir: "{app}"; DestName: "ICONS.txt"; Flags: ignoreversion
; Made by packaging/linux/notices.sh, which runs in Git Bash too.
Source: "{#Top}\target\windows\NOTICES.txt"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Alqa"; Filename: "{app}\alqa.exe"; Parameters: "open"; IconFilename: "{app}\alqa.ico"; Comment: "{cm:Comment}"; AppUserModelID: "kz.alqa.Alqa"

[Registry]
; HKA is the user's own part of the registry, or that of the machine where an administrator installs.
Root: HKA; Subkey: "Software\Classes\.alqa"; ValueType: string; ValueData: "kz.alqa.Alqa"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\kz.alqa.Alqa"; ValueType: string; ValueData: "{cm:Database}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\kz.alqa.Alqa\DefaultIcon"; ValueType: string; ValueData: "{app}\alqa.ico"
Root: HKA; Subkey: "Software\Classes\kz.alqa.Alqa\shell\open\command"; ValueType: string; ValueData: """{app}\alqa.exe"" open ""%1"""

; The databases, the preferences and the log of a user are no part of the installation and stay when it is removed.
