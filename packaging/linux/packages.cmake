# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Packages of Linux distributions. The portable archive is made from the same installation by portable.sh.
set(CPACK_GENERATOR DEB RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# RPM wants lines of its own for paragraphs, where Debian has a dot.
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
# Folders that belong to the system and not to this package. Its menu, its pictures and its types of files are brought up to date by
# triggers of the packages whose these are, with RPM as with DEB.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/metainfo /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/scalable/mimetypes /usr/share/mime /usr/share/mime/packages /usr/share/man /usr/share/man/man1
    /usr/share/doc)
# The same commit gives the same file, whenever and wherever it is packed.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/one_time.cmake)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost interleave
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

if(INTERLEAVE_BUILD_APP)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS fonts-dejavu-core)
endif()
