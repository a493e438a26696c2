# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The setup program and the archive for 64-bit Windows.
set(CPACK_GENERATOR NSIS64 ZIP)
set(CPACK_PACKAGE_FILE_NAME interleave-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Interleave)
# Where CPack finds NSIS.template.in instead of its own, which wants an administrator.
set(CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
# The program that the last page of the setup offers to start.
if(INTERLEAVE_BUILD_APP)
    set(CPACK_INTERLEAVE_STARTED interleave.exe)
else()
    set(CPACK_INTERLEAVE_STARTED interleave-cli.exe)
endif()
