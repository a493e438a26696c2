# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Interleave.app, with the console program in it, and the disk image. deploy.sh puts Qt into it before it is packed.
set(icons ${PROJECT_SOURCE_DIR}/packaging/macos/interleave.icns ${PROJECT_SOURCE_DIR}/packaging/macos/run-file.icns)
if(TARGET interleave)
    # Sources of a target are described in its folder.
    set_source_files_properties(${icons} TARGET_DIRECTORY interleave PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(interleave PRIVATE ${icons})
    set_target_properties(interleave PROPERTIES
        MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER org.interleave.interleave
        MACOSX_BUNDLE_ICON_FILE interleave.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION interleave.app/Contents/Resources/licences RENAME GPL-3.0.txt)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/licences/ DESTINATION interleave.app/Contents/Resources/licences)
endif()
