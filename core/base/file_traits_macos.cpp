// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_traits.h"

#include <cerrno>

#include <copyfile.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace interleave {

std::error_code copyAttributes(int from, int to)
{
    // Not COPYFILE_STAT: it would also make the new content as old as the one before.
    if (fcopyfile(from, to, nullptr, COPYFILE_ACL | COPYFILE_XATTR) != 0)
        return {errno, std::generic_category()};
    struct stat old {};
    struct stat draft {};
    if (fstat(from, &old) == 0 && fstat(to, &draft) == 0 && old.st_flags != draft.st_flags && fchflags(to, old.st_flags) != 0)
        return {errno, std::generic_category()};
    return {};
}

std::error_code reserveRoom(int file, std::uintmax_t size)
{
    struct stat now {};
    if (fstat(file, &now) != 0 || static_cast<std::uintmax_t>(now.st_size) >= size)
        return {};
    fstore_t room{};
    room.fst_flags = F_ALLOCATEALL;
    room.fst_posmode = F_PEOFPOSMODE;
    room.fst_length = static_cast<off_t>(size) - now.st_size;
    if (fcntl(file, F_PREALLOCATE, &room) != -1 || errno != ENOSPC)
        return {};
    return {errno, std::generic_category()};
}

} // namespace interleave
