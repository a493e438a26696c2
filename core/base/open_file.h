#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/base/stop_token.h"

namespace interleave {

/// What `writeFile` asks of the operating system; one file for each of them. Problems are compared with std::errc: a quota that
/// is used up is no_space_on_device on all systems.

/// Who may read and write a file that is new.
enum class Privacy {
    Usual, ///< as the user has set it for all new files
    Owner, ///< nobody else
};

/// Whether a file has to have reached its disk when it is closed.
enum class Sync { No, Yes };

/// A file or a stream that is open for writing, without a buffer; closed with its end.
/// Thread safety: none; one owner.
class OpenFile {
public:
    OpenFile() = default; ///< none
    OpenFile(OpenFile&& other) noexcept : m_handle(std::exchange(other.m_handle, kNone)), m_mayBlock(other.m_mayBlock)
    {
    }
    OpenFile& operator=(OpenFile&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        std::swap(m_mayBlock, other.m_mayBlock);
        return *this;
    }
    ~OpenFile() { static_cast<void>(close(Sync::No)); }

    /// One that was not there; fails with file_exists where it was.
    static OpenFile create(const std::filesystem::path& path, Privacy privacy, std::error_code& problem);
    /// One that is there, with all that it holds. A link is followed.
    static OpenFile existing(const std::filesystem::path& path, std::error_code& problem);
    /// A pipe or a device. Waits for a pipe's reader until `stop` says so; then it fails with operation_canceled.
    static OpenFile stream(const std::filesystem::path& path, const StopToken& stop, std::error_code& problem);
    /// Where standard output or standard error go, if `path` is the same file, pipe or device. Else none.
    static OpenFile standardStream(const std::filesystem::path& path);

    bool isOpen() const { return m_handle != kNone; }
    /// All of it. Waits for who reads a stream until `stop` says so; then it fails with operation_canceled.
    std::error_code write(std::string_view bytes, const StopToken& stop = {});
    /// Room for so many bytes is made sure of where the system can, before any is written.
    std::error_code reserve(std::uintmax_t size);
    /// It ends after so many bytes.
    std::error_code cutTo(std::uintmax_t size);
    /// What could not be written until now may be known only then.
    std::error_code close(Sync sync);

private:
    static constexpr std::intptr_t kNone = -1;
    explicit OpenFile(std::intptr_t handle, bool mayBlock = false) : m_handle(handle), m_mayBlock(mayBlock) {}

    std::intptr_t m_handle = kNone;
    bool m_mayBlock = false; ///< writing may wait for a reader
};

/// Whether a stream may be written to. Does not open it: who reads a pipe would take the closing for the end.
std::error_code mayWrite(const std::filesystem::path& path);

/// Puts `draft`, which lies beside `target`, in its place at once, with all that `target` has beside its content: mode, owner,
/// group, access lists, further attributes. Fails, with both still there, where one of these cannot be given to the draft, and where
/// other names would keep the older content.
std::error_code replaceFile(const std::filesystem::path& target, const std::filesystem::path& draft);

} // namespace interleave
