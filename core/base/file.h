#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>

#include "core/base/result.h"
#include "core/base/stop_token.h"

namespace interleave {

/// Writes a whole file or nothing: `write` fills a file beside `path`, which then takes its place. On any failure (folder
/// missing or read-only, disk full) an older file of that name is untouched and nothing new is left. Fails with CannotWrite.
///
/// Everything but the content of an older file stays: mode, owner, group, access lists, further attributes. Where a new file
/// cannot have them, or the older one has several names, or its folder takes no other, the content is copied into the older
/// file, of which the one beside is then the copy until that is done; should that fail, it stays and is named. A file that
/// nobody may write, or not this user, is refused, whoever asks. A link is followed, also to a file that is not there yet.
/// Into a pipe or a device, and to where standard output goes, is written directly, since nothing can stand beside it.
///
/// The stream throws as soon as it cannot take anything: the disk is full, or `stop` says so. That ends `write`, and may pass
/// through it alone. Once `stop` says so nothing is written: ask `stop` before using the result.
Result<Done> writeFile(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write,
                       const StopToken& stop = {});

/// Whether `writeFile` could begin here, for a check before long work. Leaves nothing behind. Fails with CannotWrite.
Result<Done> checkCanWrite(const std::filesystem::path& path);

/// A path in UTF-8, for a sentence.
std::string utf8Of(const std::filesystem::path& path);

/// Whether what is written to the one would be written over by what is written to the other.
bool areOneFile(const std::filesystem::path& a, const std::filesystem::path& b);

/// A name in the same folder that nobody else has: hidden where a dot hides, clear to whom it belongs should it ever be left,
/// and not too long for the system where that of `path` is not.
std::filesystem::path nameBeside(const std::filesystem::path& path);

/// From now on a file that grows larger than this process may have any, and a pipe whose reader went away, are failed writes
/// instead of the end of the process. Once, when a program begins.
void turnSignalsOfWritingIntoErrors();

} // namespace interleave
