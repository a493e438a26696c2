# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# 64-bit Windows from Linux, with mingw-w64. The one with POSIX threads, for std::thread and std::mutex.
# INTERLEAVE_WINDOWS_PREFIX: what prefix.sh has built; INTERLEAVE_WINDOWS_QT: a Qt for MinGW, unless it is in there too.
get_filename_component(prefix ${CMAKE_CURRENT_LIST_DIR}/../../build/windows-prefix ABSOLUTE) # without dots, as packages see it
set(INTERLEAVE_WINDOWS_PREFIX ${prefix} CACHE PATH "Libraries for Windows")
set(INTERLEAVE_WINDOWS_QT "" CACHE PATH "A Qt for MinGW")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES INTERLEAVE_WINDOWS_PREFIX INTERLEAVE_WINDOWS_QT)

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH ${INTERLEAVE_WINDOWS_QT} ${INTERLEAVE_WINDOWS_PREFIX} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${INTERLEAVE_WINDOWS_PREFIX}/lib/pkgconfig)

# Qt's own tools (moc, rcc, lrelease) are those of this computer, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "A Qt of this computer")
execute_process(COMMAND ${CMAKE_C_COMPILER} -print-file-name=libgcc.a OUTPUT_VARIABLE gcc_folder OUTPUT_STRIP_TRAILING_WHITESPACE)
get_filename_component(gcc_folder ${gcc_folder} DIRECTORY)
file(GLOB host_packages /usr/lib/*/cmake/Qt6HostInfo)
if(host_packages)
    list(GET host_packages 0 host_packages)
    get_filename_component(host_packages ${host_packages} DIRECTORY)
    set(QT_HOST_PATH_CMAKE_DIR ${host_packages} CACHE PATH "CMake packages of the Qt of this computer")
endif()
# It would compress pictures in a way that this Qt for Windows may not know.
set(CMAKE_AUTORCC_OPTIONS --no-zstd)

# Programs are run by Wine, which is told where DLLs are.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine.sh
    "${INTERLEAVE_WINDOWS_QT}/bin:${INTERLEAVE_WINDOWS_PREFIX}/bin:${gcc_folder}:/usr/x86_64-w64-mingw32/lib")
