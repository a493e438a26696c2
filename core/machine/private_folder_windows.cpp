// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/private_folder.h"

#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <system_error>
#include <utility>

#include <windows.h>

namespace interleave {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolderPrefix = "interleave-run-";
/// Is open, and therefore cannot be removed, as long as the process lives that has made the folder.
constexpr std::string_view kAlive = "alive";
constexpr int kFolderTries = 8;

Error noFolder(const fs::path& place, const std::error_code& problem)
{
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "No folder for the files of this run can be made in the temporary place %1 (%2). "
                                      "Set TMP to "
                                      "a folder with room."),
             {place.string(), problem.message()}},
            {}};
}

/// Sixteen digits drawn by lot.
std::string randomName()
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device source;
    std::string name(kFolderPrefix);
    for (int n = 0; n < 16; ++n)
        name += kDigits[source() % kDigits.size()];
    return name;
}

void removeLeftBehind(const fs::path& place)
{
    std::error_code problem;
    for (fs::directory_iterator entry(place, problem), end; !problem && entry != end; entry.increment(problem)) {
        if (!entry->path().filename().string().starts_with(kFolderPrefix))
            continue;
        std::error_code ignored;
        if (fs::remove(entry->path() / kAlive, ignored))
            fs::remove_all(entry->path(), ignored);
    }
}

} // namespace

struct PrivateFolder::Kept {
    explicit Kept(HANDLE file) : alive(file) {}
    ~Kept() { close(); }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;
    void close()
    {
        if (alive != INVALID_HANDLE_VALUE)
            CloseHandle(std::exchange(alive, INVALID_HANDLE_VALUE));
    }

    HANDLE alive;
};

PrivateFolder::PrivateFolder(fs::path path, std::unique_ptr<Kept> kept)
    : m_path(std::move(path)), m_kept(std::move(kept))
{
}

PrivateFolder::~PrivateFolder()
{
    m_kept->close();
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

/// The temporary place of Windows is the user's own.
Result<std::unique_ptr<PrivateFolder>> PrivateFolder::make()
{
    std::error_code problem;
    const fs::path place = fs::temp_directory_path(problem);
    if (problem)
        return noFolder(place, problem);
    removeLeftBehind(place);
    for (int tries = 0; tries < kFolderTries; ++tries) {
        const fs::path path = place / randomName();
        if (!fs::create_directory(path, problem)) {
            if (problem)
                return noFolder(place, problem);
            continue; // it is somebody's
        }
        const HANDLE alive =
            CreateFileW((path / kAlive).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (alive == INVALID_HANDLE_VALUE) {
            const std::error_code refused(static_cast<int>(GetLastError()), std::system_category());
            fs::remove_all(path, problem);
            return noFolder(place, refused);
        }
        return std::unique_ptr<PrivateFolder>(new PrivateFolder(path, std::make_unique<Kept>(alive)));
    }
    return noFolder(place, std::make_error_code(std::errc::file_exists));
}

} // namespace interleave
