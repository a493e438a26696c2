// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_traits.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <set>
#include <string>

#include <fcntl.h>
#include <sys/xattr.h>

namespace interleave {

namespace {

std::error_code lastProblem()
{
    return {errno, std::generic_category()};
}

/// These say something of the content, or are the kernel's own: they are not handed on to another content.
bool isOfContent(const std::string& name)
{
    return name == "security.ima" || name == "security.evm" || name == "security.capability";
}

/// What a call that fills a buffer gives, whatever its length. None where it fails.
template<typename Call>
std::optional<std::string> filled(Call call)
{
    for (;;) {
        const ssize_t size = call(nullptr, 0);
        if (size < 0)
            return std::nullopt;
        std::string bytes(static_cast<std::size_t>(size), '\0');
        const ssize_t taken = size == 0 ? 0 : call(bytes.data(), bytes.size());
        if (taken >= 0) {
            bytes.resize(static_cast<std::size_t>(taken));
            return bytes;
        }
        if (errno != ERANGE) // else it has grown meanwhile
            return std::nullopt;
    }
}

/// The names of all attributes; access lists are among them. None on a file system without any.
std::set<std::string> attributesOf(int file)
{
    std::set<std::string> names;
    const std::string list =
        filled([file](char* place, std::size_t size) { return flistxattr(file, place, size); }).value_or(std::string());
    for (auto begin = list.begin(); begin != list.end();) {
        const auto end = std::find(begin, list.end(), '\0');
        std::string name(begin, end);
        if (!isOfContent(name))
            names.insert(std::move(name));
        begin = end == list.end() ? end : end + 1;
    }
    return names;
}

std::optional<std::string> attributeOf(int file, const std::string& name)
{
    return filled([&](char* place, std::size_t size) { return fgetxattr(file, name.c_str(), place, size); });
}

} // namespace

std::error_code copyAttributes(int from, int to)
{
    const std::set<std::string> wanted = attributesOf(from);
    for (const std::string& name : attributesOf(to)) { // such as an access list that the folder gives to what is new in it
        if (!wanted.contains(name) && fremovexattr(to, name.c_str()) != 0)
            return lastProblem();
    }
    for (const std::string& name : wanted) {
        const std::optional<std::string> value = attributeOf(from, name);
        if (!value)
            return lastProblem();
        if (attributeOf(to, name) != value && fsetxattr(to, name.c_str(), value->data(), value->size(), 0) != 0)
            return lastProblem();
    }
    return {};
}

std::error_code reserveRoom(int file, std::uintmax_t size)
{
    if (size == 0 || fallocate(file, FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(size)) == 0)
        return {};
    return errno == ENOSPC ? lastProblem() : std::error_code();
}

} // namespace interleave
