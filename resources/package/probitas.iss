; SPDX-License-Identifier: Apache-2.0
; The installer for Windows, for Inno Setup 6. Not yet run: see README.md beside it.
;   iscc /DVersion=0.1.0 resources\package\probitas.iss
[Setup]
AppId=org.probitas.Probitas
AppName=Probitas
AppVersion={#Version}
AppPublisher=The Probitas authors
DefaultDirName={autopf}\Probitas
DefaultGroupName=Probitas
; An officer who is no administrator can install it for himself.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; Windows 10, version 1809: what Qt 6 asks for.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=probitas-{#Version}-setup
UninstallDisplayIcon={app}\probitas.exe
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[Files]
Source: "..\..\dist\probitas\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Probitas"; Filename: "{app}\probitas.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.probundle"; ValueType: string; ValueData: "Probitas.Bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Probitas.Bundle"; ValueType: string; ValueData: "Probitas bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Probitas.Bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\probitas.exe,0"
Root: HKA; Subkey: "Software\Classes\Probitas.Bundle\shell\open\command"; ValueType: string; ValueData: """{app}\probitas.exe"" open ""%1"""
; A folder has no type on Windows: one whose name ends so gets an entry in its menu.
Root: HKA; Subkey: "Software\Classes\Directory\shell\Probitas"; ValueType: string; ValueData: "Probitas"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Probitas"; ValueType: string; ValueName: "AppliesTo"; ValueData: "System.FileName:""*.vault"""
Root: HKA; Subkey: "Software\Classes\Directory\shell\Probitas"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\probitas.exe,0"
Root: HKA; Subkey: "Software\Classes\Directory\shell\Probitas\command"; ValueType: string; ValueData: """{app}\probitas.exe"" open ""%1"""
