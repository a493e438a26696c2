// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/xattr.h>
#endif

#include "tests/support/ordinary_user.h"

using namespace interleave;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

void writeHello(std::ostream& out)
{
    out << "hello\n";
}

std::function<void(std::ostream&)> bytes(std::size_t count)
{
    return [count](std::ostream& out) { out << std::string(count, 'x'); };
}

/// The sentence of a failure; empty when it did not fail, or not with CannotWrite.
std::string problemOf(const Result<Done>& result)
{
    return result || result.error().code != ErrorCode::CannotWrite ? std::string() : englishWords()(result.error().message);
}

struct stat statusOf(const fs::path& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        qFatal("There is no such file");
    return status;
}

unsigned modeOf(const fs::path& path)
{
    return statusOf(path).st_mode & 07777U;
}

/// While it lives, no file of this process may grow larger.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t size)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

#ifdef Q_OS_LINUX
/// A disk of 64 KiB at a folder, for this process alone.
class SmallDisk {
public:
    explicit SmallDisk(const fs::path& folder)
        : m_folder(folder),
          m_isThere(unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    && mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=64k") == 0)
    {
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            umount2(m_folder.c_str(), MNT_DETACH);
    }

    bool isThere() const { return m_isThere; }

private:
    fs::path m_folder;
    bool m_isThere;
};
#endif

} // namespace

/// What stays of an older file, and who may replace one: as Unix systems know it.
class FileReplacingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { turnSignalsOfWritingIntoErrors(); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_folder = m_directory->path().toStdString();
    }

    void cleanup() { m_directory.reset(); }

    void ModeStays_data()
    {
        QTest::addColumn<unsigned>("mode");
        for (const unsigned mode : {0600U, 0660U, 0644U, 0666U, 0755U, 0200U})
            QTest::addRow("%o", mode) << mode;
    }
    void ModeStays()
    {
        QFETCH(const unsigned, mode);
        std::ofstream(file()) << "old";
        QCOMPARE(chmod(file().c_str(), mode), 0);
        QCOMPARE(problemOf(checkCanWrite(file())), "");
        QCOMPARE(problemOf(writeFile(file(), writeHello)), "");
        QCOMPARE(modeOf(file()), mode);
        chmod(file().c_str(), 0600);
        QCOMPARE(contentOf(file()), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void NewFileHasTheUsualMode()
    {
        const mode_t before = umask(0027);
        const std::string problem = problemOf(writeFile(file(), writeHello));
        umask(before);
        QCOMPARE(problem, "");
        QCOMPARE(modeOf(file()), 0640U);
    }

    void OwnerAndGroupStay()
    {
        std::ofstream(file()) << "old";
        if (chown(file().c_str(), 12345, 23456) != 0)
            QSKIP("The user of this test may not give files away");
        QCOMPARE(problemOf(writeFile(file(), writeHello)), "");
        QCOMPARE(statusOf(file()).st_uid, 12345U);
        QCOMPARE(statusOf(file()).st_gid, 23456U);
        QCOMPARE(contentOf(file()), "hello\n");
    }

    void GroupThatTheUserMayNotGiveStays()
    {
        std::ofstream(file()) << "something older and longer";
        if (chown(file().c_str(), 12345, 23456) != 0)
            QSKIP("The user of this test may not give files away");
        QCOMPARE(chmod(file().c_str(), 0666), 0);
        {
            const OrdinaryUser user{m_folder};
            if (!user.isPossible())
                QSKIP("No ordinary user here");
            QCOMPARE(problemOf(writeFile(file(), writeHello)), "");
        }
        QCOMPARE(statusOf(file()).st_uid, 12345U);
        QCOMPARE(statusOf(file()).st_gid, 23456U);
        QCOMPARE(modeOf(file()), 0666U);
        QCOMPARE(contentOf(file()), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void AllNamesOfAFileStay()
    {
        std::ofstream(file()) << std::string(3'000'000, 'o');
        fs::create_hard_link(file(), m_folder / "b.txt");
        const auto number = statusOf(file()).st_ino;
        QCOMPARE(problemOf(writeFile(file(), bytes(2'500'000))), "");
        QCOMPARE(statusOf(file()).st_ino, number);
        QCOMPARE(contentOf(m_folder / "b.txt"), std::string(2'500'000, 'x'));
        QCOMPARE(problemOf(writeFile(m_folder / "b.txt", bytes(4'000'000))), "");
        QCOMPARE(contentOf(file()), std::string(4'000'000, 'x'));
        QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"a.txt", "b.txt"}));
    }

    void TwoNamesOfOneFileAreOneFile()
    {
        std::ofstream(file()) << "old";
        fs::create_hard_link(file(), m_folder / "b.txt");
        fs::create_symlink("new.txt", m_folder / "link");
        QVERIFY(areOneFile(file(), m_folder / "b.txt"));
        QVERIFY(areOneFile(m_folder / "link", m_folder / "." / "new.txt"));
        QVERIFY(!areOneFile(file(), m_folder / "new.txt"));
        QVERIFY(!areOneFile("/dev/null", "/dev/null"));
    }

    void AttributesStay()
    {
#ifdef Q_OS_LINUX
        std::ofstream(file()) << "old";
        const std::string value = "Ada's run";
        if (setxattr(file().c_str(), "user.interleave.test", value.data(), value.size(), 0) != 0)
            QSKIP("No attributes on this file system");
        QCOMPARE(problemOf(writeFile(file(), writeHello)), "");
        std::string kept(100, ' ');
        const ssize_t size = getxattr(file().c_str(), "user.interleave.test", kept.data(), kept.size());
        QCOMPARE(kept.substr(0, static_cast<std::size_t>(std::max<ssize_t>(size, 0))), value);
        QCOMPARE(contentOf(file()), "hello\n");
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void AccessListStays()
    {
#ifdef Q_OS_LINUX
        struct Entry {
            std::uint16_t tag, permissions;
            std::uint32_t id;
        };
        struct {
            std::uint32_t version = 2;
            Entry entries[5] = {{1, 6, ~0U}, {2, 6, 12345}, {4, 4, ~0U}, {16, 6, ~0U}, { 32, 0, ~0U }};
        } list;
        std::ofstream(file()) << "old";
        if (setxattr(file().c_str(), "system.posix_acl_access", &list, sizeof list, 0) != 0)
            QSKIP("No access lists on this file system");
        QCOMPARE(problemOf(writeFile(file(), writeHello)), "");
        std::string kept(sizeof list, ' ');
        QCOMPARE(getxattr(file().c_str(), "system.posix_acl_access", kept.data(), kept.size()), ssize_t{sizeof list});
        QCOMPARE(kept, std::string(reinterpret_cast<const char*>(&list), sizeof list));
        QCOMPARE(modeOf(file()), 0660U);
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void LinkToNothingMakesWhatItNames()
    {
        fs::create_directory(m_folder / "deep");
        fs::create_symlink("deep/second", m_folder / "first");
        fs::create_symlink("../new.txt", m_folder / "deep" / "second");
        QCOMPARE(problemOf(checkCanWrite(m_folder / "first")), "");
        QCOMPARE(problemOf(writeFile(m_folder / "first", writeHello)), "");
        QVERIFY(fs::is_symlink(m_folder / "first") && fs::is_symlink(m_folder / "deep" / "second"));
        QVERIFY(!fs::is_symlink(m_folder / "new.txt"));
        QCOMPARE(contentOf(m_folder / "new.txt"), "hello\n");
        QCOMPARE(problemOf(writeFile(m_folder / "first", bytes(3))), "");
        QCOMPARE(contentOf(m_folder / "new.txt"), "xxx");
        QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"deep", "first", "new.txt"}));
        QCOMPARE(namesIn(m_folder / "deep"), std::vector<std::string>{"second"});
    }

    void LinkIntoAMissingFolderSaysWhich()
    {
        fs::create_symlink("none/a.txt", m_folder / "link");
        QCOMPARE(problemOf(writeFile(m_folder / "link", writeHello)),
                 "There is no folder \"" + (m_folder / "none").string() + "\". Make it first, or choose another.");
    }

    void LinkToItselfIsRefused()
    {
        fs::create_symlink("b", m_folder / "a");
        fs::create_symlink("a", m_folder / "b");
        const std::string expected =
            "\"" + (m_folder / "a").string() + "\" is a link that leads back to itself. Choose another name.";
        QCOMPARE(problemOf(checkCanWrite(m_folder / "a")), expected);
        QCOMPARE(problemOf(writeFile(m_folder / "a", writeHello)), expected);
    }

    void FileThatWasMadeReadOnlyIsRefused()
    {
        std::ofstream(file()) << "old";
        QCOMPARE(chmod(file().c_str(), 0444), 0);
        fs::create_symlink("a.txt", m_folder / "link");
        for (const fs::path& path : {file(), m_folder / "link"}) {
            QCOMPARE(problemOf(checkCanWrite(path)), isProtected(path));
            QCOMPARE(problemOf(writeFile(path, writeHello)), isProtected(path));
        }
        QCOMPARE(contentOf(file()), "old");
        QCOMPARE(modeOf(file()), 0444U);
        QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"a.txt", "link"}));
    }

    void FileOfSomebodyElseIsRefused()
    {
        std::ofstream(file()) << "old";
        QCOMPARE(chmod(file().c_str(), 0644), 0);
        if (geteuid() != 0)
            QSKIP("The user of this test may not give files away");
        const OrdinaryUser user{m_folder};
        if (!user.isPossible())
            QSKIP("No ordinary user here");
        QCOMPARE(problemOf(checkCanWrite(file())), isProtected(file()));
        QCOMPARE(problemOf(writeFile(file(), writeHello)), isProtected(file()));
        QCOMPARE(contentOf(file()), "old");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void ImmutableFileIsKnownBeforehand()
    {
#ifdef Q_OS_LINUX
        std::ofstream(file()) << "old";
        const int opened = open(file().c_str(), O_RDONLY | O_CLOEXEC);
        int flags = FS_IMMUTABLE_FL;
        const bool isSet = ioctl(opened, FS_IOC_SETFLAGS, &flags) == 0;
        const std::string before = problemOf(checkCanWrite(file()));
        const std::string problem = problemOf(writeFile(file(), writeHello));
        flags = 0;
        ioctl(opened, FS_IOC_SETFLAGS, &flags);
        close(opened);
        if (!isSet)
            QSKIP("This user, or this file system, makes nothing immutable");
        QCOMPARE(before, isProtected(file()));
        QCOMPARE(problem, isProtected(file()));
        QCOMPARE(contentOf(file()), "old");
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void WritableFileInAFolderThatTakesNoOther()
    {
        std::ofstream(file()) << "something older and longer";
        const auto number = statusOf(file()).st_ino;
        const OrdinaryUser user{m_folder, file()};
        if (!user.isPossible())
            QSKIP("No ordinary user here");
        QCOMPARE(chmod(m_folder.c_str(), 0500), 0);
        const std::string before = problemOf(checkCanWrite(file()));
        const std::string problem = problemOf(writeFile(file(), writeHello));
        const std::string ofNew = problemOf(writeFile(m_folder / "new.txt", writeHello));
        QCOMPARE(chmod(m_folder.c_str(), 0700), 0);
        QCOMPARE(before, "");
        QCOMPARE(problem, "");
        QCOMPARE(ofNew, "No file can be written in the folder \"" + m_folder.string()
                            + "\". Choose another folder, or change its permissions.");
        QCOMPARE(contentOf(file()), "hello\n");
        QCOMPARE(statusOf(file()).st_ino, number);
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void FolderThatMayNotBeEnteredIsNamed()
    {
        std::ofstream(file()) << "old";
        const OrdinaryUser user{m_folder};
        if (!user.isPossible())
            QSKIP("No ordinary user here");
        QCOMPARE(chmod(m_folder.c_str(), 0), 0);
        const std::string problem = problemOf(checkCanWrite(file()));
        QCOMPARE(chmod(m_folder.c_str(), 0700), 0);
        QCOMPARE(problem, "No file can be written in the folder \"" + m_folder.string()
                              + "\". Choose another folder, or change its permissions.");
    }

    void LongNamesWork_data()
    {
        QTest::addColumn<std::string>("name");
        for (const std::size_t size : {1U, 80U, 200U, 239U, 255U})
            QTest::addRow("%zu", size) << std::string(size, 'n');
        std::string letters = "n";
        for (int i = 0; i < 127; ++i)
            letters += "ö";
        QTest::addRow("of two bytes each") << letters;
    }
    void LongNamesWork()
    {
        QFETCH(const std::string, name);
        QCOMPARE(problemOf(checkCanWrite(m_folder / name)), "");
        QCOMPARE(problemOf(writeFile(m_folder / name, writeHello)), "");
        QCOMPARE(problemOf(writeFile(m_folder / name, bytes(3))), "");
        QCOMPARE(contentOf(m_folder / name), "xxx");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{name});
    }

    void NameThatIsTooLongIsSaid()
    {
        const std::string problem = problemOf(writeFile(m_folder / std::string(256, 'n'), writeHello));
        QVERIFY2(problem.ends_with("is a longer name than the system takes. Choose a shorter one."), problem.c_str());
    }

    void LimitOfSizesIsSaidAndLeavesNothing()
    {
        std::ofstream(file()) << "old";
        std::vector<std::string> problems;
        {
            const SizeLimit limit(100'000);
            for (const char* name : {"a.txt", "new.txt"})
                problems.push_back(problemOf(writeFile(m_folder / name, bytes(300'000))));
        }
        for (const std::string& problem : problems)
            QVERIFY2(problem.find("would be larger than files may be here, so nothing was kept.") != std::string::npos,
                     problem.c_str());
        QCOMPARE(contentOf(file()), "old");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void FullDiskIsKnownBeforehand()
    {
#ifdef Q_OS_LINUX
        const SmallDisk disk(m_folder);
        if (!disk.isThere())
            QSKIP("The user of this test may not mount anything");
        std::ofstream(file()) << std::string(40'000, 'o');
        const std::string halfway = problemOf(writeFile(file(), bytes(40'000)));
        std::ofstream(m_folder / "filling") << std::string(100'000, 'f');
        const std::string before = problemOf(checkCanWrite(m_folder / "new.txt"));
        const std::vector<std::string> names = namesIn(m_folder);
        const std::string content = contentOf(file());
        const auto isFull = [](const fs::path& path) {
            return "The disk is full, so \"" + path.string()
                 + "\" was not written. Make room on it, or choose a folder on another disk.";
        };
        QCOMPARE(halfway, isFull(file()));
        QCOMPARE(before, isFull(m_folder / "new.txt"));
        QCOMPARE(content, std::string(40'000, 'o'));
        QCOMPARE(names, (std::vector<std::string>{"a.txt", "filling"}));
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void FullDiskIsKnownBeforeAFileIsWrittenInPlace()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir temporary;
        const SmallDisk disk(m_folder);
        if (!disk.isThere())
            QSKIP("The user of this test may not mount anything");
        std::ofstream(file()) << std::string(10'000, 'o');
        std::ofstream(m_folder / "filling") << std::string(100'000, 'f');
        {
            const OrdinaryUser user{m_folder, file(), temporary.path().toStdString()};
            if (!user.isPossible())
                QSKIP("No ordinary user here");
            qputenv("TMPDIR", temporary.path().toUtf8());
            chmod(m_folder.c_str(), 0500);
            const std::string problem = problemOf(writeFile(file(), bytes(40'000)));
            qunsetenv("TMPDIR");
            QVERIFY2(problem.starts_with("The disk is full, so \""), problem.c_str());
            QCOMPARE(contentOf(file()), std::string(10'000, 'o'));
        }
        QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"a.txt", "filling"}));
        QCOMPARE(namesIn(temporary.path().toStdString()), std::vector<std::string>{});
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void DevicesTakeEverything()
    {
        QCOMPARE(problemOf(checkCanWrite("/dev/null")), "");
        QCOMPARE(problemOf(writeFile("/dev/null", bytes(1'000'000))), "");
        QVERIFY(fs::is_character_file("/dev/null"));
    }

    void PipeTakesWhatIsRead()
    {
        const fs::path pipe = newPipe();
        std::string got;
        std::thread reader([&] { got = contentOf(pipe); });
        const std::string problem = problemOf(writeFile(pipe, bytes(1'000'000)));
        reader.join();
        QCOMPARE(problem, "");
        QCOMPARE(got, std::string(1'000'000, 'x'));
        QVERIFY(fs::is_fifo(pipe));
    }

    void PipeWithoutAReaderEndsWhenStopped()
    {
        const fs::path pipe = newPipe();
        QCOMPARE(problemOf(checkCanWrite(pipe)), "");
        StopSource stop;
        bool wasAsked = false;
        std::thread stopping([&] { stop.requestStop(); });
        QVERIFY(writeFile(
                    pipe, [&](std::ostream&) { wasAsked = true; }, stop.token())
                    .hasValue());
        stopping.join();
        QVERIFY(!wasAsked);
    }

    void PipeThatIsNotReadEndsWhenStopped()
    {
#ifdef Q_OS_LINUX
        const fs::path pipe = newPipe();
        const int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        StopSource stop;
        std::thread stopping([&] {
            int waiting = 0;
            while (ioctl(reader, FIONREAD, &waiting) == 0 && waiting < fcntl(reader, F_GETPIPE_SZ))
                std::this_thread::yield();
            stop.requestStop();
        });
        bool wasTaken = false;
        const auto write = [&](std::ostream& out) {
            out << std::string(10'000'000, 'x');
            wasTaken = true;
        };
        QVERIFY(writeFile(pipe, write, stop.token()).hasValue());
        stopping.join();
        close(reader);
        QVERIFY(!wasTaken);
#else
        QSKIP("Asked in Linux's words");
#endif
    }

    void ReaderThatHasEndedIsSaid()
    {
        const fs::path pipe = newPipe();
        const int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        const auto write = [&](std::ostream& out) {
            close(reader);
            out << std::string(1'000'000, 'x');
        };
        QCOMPARE(problemOf(writeFile(pipe, write)),
                 "What reads \"" + pipe.string()
                     + "\" has ended before everything was written. Start it again, or write to a file.");
    }

private:
    fs::path file() const
    {
        return m_folder / "a.txt";
    }

    fs::path newPipe() const
    {
        fs::path pipe = m_folder / "pipe";
        if (mkfifo(pipe.c_str(), 0600) != 0)
            qFatal("No pipe could be made");
        return pipe;
    }

    static std::string isProtected(const fs::path& path)
    {
        return "\"" + path.string() + "\" is protected from being written. Choose another name, or change its permissions.";
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

QTEST_APPLESS_MAIN(FileReplacingTest)
#include "file_replacing_test.moc"
