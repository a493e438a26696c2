// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file.h"

#include <exception>
#include <fstream>
#include <new>
#include <optional>
#include <random>
#include <streambuf>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/open_file.h"

namespace interleave {
namespace {

namespace fs = std::filesystem;

using Problem = std::error_code;

Error cannotWrite(Text sentence, const fs::path& path, Problem problem = {})
{
    return {ErrorCode::CannotWrite, {sentence, {utf8Of(path)}}, problem ? problem.message() : std::string()};
}

bool isForbidden(Problem problem)
{
    return problem == std::errc::permission_denied || problem == std::errc::operation_not_permitted;
}

/// What can be wrong wherever one writes; none where the problem tells nothing of the kind.
std::optional<Error> usualError(const fs::path& path, Problem problem)
{
    if (problem == std::errc::no_space_on_device)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "The disk is full, so \"%1\" was not written. Make room on it, or choose "
                                           "a folder on another disk."),
                           path, problem);
    if (problem == std::errc::file_too_large)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "\"%1\" would be larger than files may be here, so nothing was kept. Choose "
                                           "another disk, or raise the limit of the system (ulimit -f)."),
                           path, problem);
    if (problem == std::errc::not_enough_memory)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "There is not enough memory to write \"%1\". Close other programs, or write "
                                           "less."),
                           path, problem);
    if (problem == std::errc::read_only_file_system)
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is on a disk that can only be read. Choose a folder on "
                                                    "another one."),
                           path, problem);
    if (problem == std::errc::filename_too_long)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "\"%1\" is a longer name than the system takes. Choose a shorter one."),
                           path, problem);
    if (problem == std::errc::too_many_symbolic_link_levels)
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a link that leads back to itself. Choose another name."),
                           path, problem);
    if (problem == std::errc::broken_pipe)
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "What reads \"%1\" has ended before everything was written. Start it again, "
                                           "or write to a file."),
                           path, problem);
    return std::nullopt;
}

Error writingFailed(const fs::path& path, Problem problem)
{
    return usualError(path, problem)
        .value_or(
            cannotWrite(INTERLEAVE_TEXT("error",
                                        "\"%1\" could not be written to its end, so nothing was kept. Is the disk "
                                        "full? Make room on it, or choose another folder."),
                        path, problem));
}

Error folderRefused(const fs::path& path, const fs::path& folder, Problem problem)
{
    return usualError(path, problem)
        .value_or(cannotWrite(INTERLEAVE_TEXT("error",
                                              "No file can be written in the folder \"%1\". Choose another folder, or "
                                              "change its permissions."),
                              folder, problem));
}

Error fileRefused(const fs::path& path, Problem problem)
{
    if (const std::optional<Error> usual = usualError(path, problem))
        return *usual;
    if (isForbidden(problem))
        return cannotWrite(INTERLEAVE_TEXT("error",
                                           "\"%1\" is protected from being written. Choose another name, or change its "
                                           "permissions."),
                           path, problem);
    return cannotWrite(INTERLEAVE_TEXT("error", "The file \"%1\" could not be replaced. Close programs that use it, or "
                                                "choose another name."),
                       path, problem);
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// What stands at a place, links followed.
struct Target {
    enum class Kind { Nothing, File, Stream };

    fs::path given; ///< as people know it
    fs::path path;  ///< with all links followed
    Kind kind = Kind::Nothing;

    fs::path folder() const { return folderOf(path); }
};

/// Where links lead, be anything there or not.
fs::path followed(fs::path path, Problem& problem)
{
    constexpr int kMostLinks = 40; // as systems have it
    for (int links = 0; links < kMostLinks; ++links) {
        if (!fs::is_symlink(path, problem)) {
            problem.clear(); // of a folder, which is looked at later
            return path;
        }
        const fs::path next = fs::read_symlink(path, problem);
        if (problem)
            return path;
        path = next.is_absolute() ? next : folderOf(path) / next;
    }
    problem = std::make_error_code(std::errc::too_many_symbolic_link_levels);
    return path;
}

Result<Done> checkFolder(const Target& target)
{
    const fs::path folder = target.folder();
    Problem problem;
    const fs::file_status status = fs::status(folder, problem);
    if (status.type() == fs::file_type::not_found)
        return cannotWrite(INTERLEAVE_TEXT("error", "There is no folder \"%1\". Make it first, or choose another."), folder);
    if (status.type() == fs::file_type::none)
        return folderRefused(target.given, folder, problem);
    if (!fs::is_directory(status))
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a file, not a folder. Choose a folder."), folder);
    return Done{};
}

/// May it be written? One that nobody may is left alone, though the system would let its administrator.
Result<Done> checkFile(const Target& target)
{
    constexpr fs::perms kAnyWrites = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    Problem problem;
    const fs::file_status status = fs::status(target.path, problem);
    if (!problem && (status.permissions() & kAnyWrites) == fs::perms::none)
        problem = std::make_error_code(std::errc::permission_denied);
    if (!problem)
        static_cast<void>(OpenFile::existing(target.path, problem));
    if (problem)
        return fileRefused(target.given, problem);
    return Done{};
}

/// A pipe or a device has no place for a second file beside it, and must never be replaced by one.
Result<Target::Kind> kindOf(const fs::path& given, const fs::file_status& status)
{
    switch (status.type()) {
    case fs::file_type::directory:
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a folder. Give the name of a file in it."), given);
    case fs::file_type::block:
    case fs::file_type::socket:
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is no file and takes none. Choose another name."), given);
    case fs::file_type::regular:
        return OpenFile::standardStream(given).isOpen() ? Target::Kind::Stream : Target::Kind::File;
    case fs::file_type::none:
    case fs::file_type::not_found: return Target::Kind::Nothing;
    default: return Target::Kind::Stream;
    }
}

Result<Target> targetOf(const fs::path& given)
{
    if (given.empty())
        return cannotWrite(INTERLEAVE_TEXT("error", "The file has no name. Give one."), given);
    if (!given.has_filename())
        return cannotWrite(INTERLEAVE_TEXT("error", "\"%1\" is a folder. Give the name of a file in it."), given);
    Problem problem;
    const Result<Target::Kind> kind = kindOf(given, fs::status(given, problem));
    if (!kind)
        return kind.error();
    if (*kind == Target::Kind::Stream) // what lies behind some names has no name of its own
        return Target{given, given, *kind};
    if (problem == std::errc::filename_too_long || problem == std::errc::too_many_symbolic_link_levels)
        return writingFailed(given, problem);
    const Target target{given, followed(given, problem), *kind};
    if (problem)
        return fileRefused(given, problem);
    if (const Result<Done> folder = checkFolder(target); !folder)
        return folder.error();
    if (target.kind == Target::Kind::File) {
        if (const Result<Done> file = checkFile(target); !file)
            return file.error();
    }
    return target;
}

/// The first letters of a name, at most so many bytes.
std::string beginOf(const fs::path& name, std::size_t most)
{
    std::string text = utf8Of(name);
    while (text.size() > most) {
        const auto isInside = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
        while (text.size() > 1 && isInside(text.back()))
            text.pop_back();
        text.pop_back();
    }
    return text;
}

/// Takes what is given to it in larger pieces to a file. Throws as soon as nothing more can be written, which ends whoever writes.
class FileBuffer : public std::streambuf {
public:
    FileBuffer(OpenFile& file, const StopToken& stop) : m_file(file), m_stop(stop) { setp(m_bytes.data(), end()); }

    Problem problem() const { return m_problem; }

protected:
    int_type overflow(int_type c) override
    {
        empty();
        if (traits_type::eq_int_type(c, traits_type::eof()))
            return traits_type::not_eof(c);
        return sputc(traits_type::to_char_type(c));
    }
    int sync() override
    {
        empty();
        return 0;
    }

private:
    char* end() { return m_bytes.data() + m_bytes.size(); }

    void empty()
    {
        if (m_stop.stopRequested())
            m_problem = std::make_error_code(std::errc::operation_canceled);
        if (!m_problem)
            m_problem = m_file.write({pbase(), static_cast<std::size_t>(pptr() - pbase())}, m_stop);
        setp(m_bytes.data(), end());
        if (m_problem)
            throw std::system_error(m_problem);
    }

    OpenFile& m_file;
    const StopToken& m_stop;
    Problem m_problem;
    std::vector<char> m_bytes = std::vector<char>(std::size_t{1} << 16U);
};

/// None when everything that `write` gave has reached the system.
Problem fill(OpenFile& file, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    FileBuffer buffer(file, stop);
    try {
        std::ostream stream(&buffer);
        stream.exceptions(std::ios::badbit); // else whoever writes would go on into nothing
        write(stream);
        stream.flush();
        if (stream)
            return {};
    } catch (const std::bad_alloc&) {
        return std::make_error_code(std::errc::not_enough_memory);
    } catch (const std::exception&) {
        // What happened is known to the buffer, or only to who wrote.
    }
    return buffer.problem() ? buffer.problem() : std::make_error_code(std::errc::io_error);
}

/// What shall become the content of a file; gone without a trace unless it takes its place.
/// Thread safety: none; one owner.
class Draft {
public:
    /// Beside the file; where the folder takes none but the file is there to be written in place, among the temporary files.
    /// Fails with CannotWrite.
    static Result<Draft> begin(const Target& target)
    {
        Problem problem;
        Draft draft(nameBeside(target.path), target.kind == Target::Kind::File ? Privacy::Owner : Privacy::Usual, problem);
        if (problem && target.kind == Target::Kind::File && problem != std::errc::no_space_on_device) {
            Problem elsewhere;
            Draft other(nameBeside(fs::temp_directory_path(elsewhere) / target.path.filename()), Privacy::Owner, elsewhere);
            if (!elsewhere) {
                other.m_isBeside = false;
                return other;
            }
        }
        if (problem)
            return folderRefused(target.given, target.folder(), problem);
        return draft;
    }
    Draft(Draft&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_isBeside(other.m_isBeside), m_file(std::move(other.m_file))
    {
    }
    Draft& operator=(Draft&&) = delete;
    ~Draft()
    {
        Problem ignored;
        static_cast<void>(m_file.close(Sync::No));
        if (!m_path.empty())
            fs::remove(m_path, ignored);
    }

    OpenFile& file() { return m_file; }

    /// It becomes the file, or its content. Fails with CannotWrite.
    Result<Done> takePlaceOf(const Target& target)
    {
        const bool isNew = target.kind == Target::Kind::Nothing;
        if (const Problem problem = m_file.close(isNew ? Sync::No : Sync::Yes))
            return writingFailed(target.given, problem);
        if (!isNew)
            return replace(target);
        Problem problem;
        fs::rename(m_path, target.path, problem);
        if (problem)
            return fileRefused(target.given, problem);
        m_path.clear();
        return Done{};
    }

private:
    Draft(fs::path path, Privacy privacy, Problem& problem) : m_path(std::move(path))
    {
        if (!problem)
            m_file = OpenFile::create(m_path, privacy, problem);
        if (problem)
            m_path.clear();
    }

    Result<Done> replace(const Target& target)
    {
        if (m_isBeside && !replaceFile(target.path, m_path)) {
            m_path.clear();
            return Done{};
        }
        Problem problem;
        OpenFile file = OpenFile::existing(target.path, problem);
        const std::uintmax_t size = problem ? 0 : fs::file_size(m_path, problem);
        if (!problem)
            problem = file.reserve(size);
        if (problem && fs::exists(target.path)) // nothing of the older file is lost yet
            return fileRefused(target.given, problem);
        if (!problem)
            problem = copyInto(file, size);
        if (problem) {
            const std::string place = utf8Of(std::exchange(m_path, {}));
            return Error{ErrorCode::CannotWrite,
                         {INTERLEAVE_TEXT("error",
                                          "\"%1\" could not be written to its end. All of it is in \"%2\": copy that "
                                          "to where there is room."),
                          {utf8Of(target.given), place}},
                         problem.message()};
        }
        return Done{};
    }

    Problem copyInto(OpenFile& file, std::uintmax_t size)
    {
        std::ifstream content(m_path, std::ios::binary);
        std::vector<char> piece(std::size_t{1} << 20U);
        std::uintmax_t copied = 0;
        while (copied < size) {
            content.read(piece.data(), static_cast<std::streamsize>(piece.size()));
            const auto taken = static_cast<std::size_t>(content.gcount());
            if (taken == 0)
                return std::make_error_code(std::errc::io_error);
            if (const Problem problem = file.write({piece.data(), taken}))
                return problem;
            copied += taken;
        }
        if (const Problem problem = file.cutTo(size))
            return problem;
        return file.close(Sync::Yes);
    }

    fs::path m_path; ///< empty: there is none
    bool m_isBeside = true;
    OpenFile m_file;
};

Result<Done> writeToStream(const fs::path& path, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    Problem problem;
    OpenFile file = OpenFile::standardStream(path);
    if (!file.isOpen())
        file = OpenFile::stream(path, stop, problem);
    if (!problem)
        problem = fill(file, write, stop);
    if (!problem)
        problem = file.close(Sync::No);
    if (problem && !stop.stopRequested())
        return isForbidden(problem) ? fileRefused(path, problem) : writingFailed(path, problem);
    return Done{};
}

} // namespace

std::string utf8Of(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Result<Done> writeFile(const fs::path& path, const std::function<void(std::ostream&)>& write, const StopToken& stop)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return target.error();
    if (target->kind == Target::Kind::Stream)
        return writeToStream(path, write, stop);
    Result<Draft> draft = Draft::begin(*target);
    if (!draft)
        return draft.error();
    const Problem problem = fill(draft.value().file(), write, stop);
    if (stop.stopRequested())
        return Done{};
    if (problem)
        return writingFailed(path, problem);
    return draft.value().takePlaceOf(*target);
}

Result<Done> checkCanWrite(const fs::path& path)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return target.error();
    if (target->kind == Target::Kind::Stream) {
        const Problem problem = OpenFile::standardStream(path).isOpen() ? Problem() : mayWrite(path);
        return problem ? Result<Done>(fileRefused(path, problem)) : Done{};
    }
    Result<Draft> draft = Draft::begin(*target);
    if (!draft)
        return draft.error();
    Problem problem = draft.value().file().write("?"); // a full disk may still take names
    if (!problem)
        problem = draft.value().file().close(Sync::No);
    return problem ? Result<Done>(writingFailed(path, problem)) : Done{};
}

bool areOneFile(const fs::path& a, const fs::path& b)
{
    const Result<Target> one = targetOf(a);
    const Result<Target> other = targetOf(b);
    Problem problem;
    if (!one || !other || one->kind != other->kind || one->kind == Target::Kind::Stream)
        return false;
    if (one->kind == Target::Kind::File)
        return fs::equivalent(one->path, other->path, problem);
    return one->path.filename() == other->path.filename() && fs::equivalent(one->folder(), other->folder(), problem);
}

fs::path nameBeside(const fs::path& path)
{
    static constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t kBegin = 80; // bytes of the name; all systems take some 60 more
    std::random_device random;
    std::string name = ".";
    name += beginOf(path.filename(), kBegin);
    name += '.';
    for (int i = 0; i < 10; ++i)
        name += kLetters[random() % (sizeof kLetters - 1)];
    name += ".part";
    return folderOf(path) / fs::path(std::u8string(name.begin(), name.end()));
}

} // namespace interleave
