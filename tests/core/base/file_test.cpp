// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

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

/// The sentence of a failure; empty when it did not fail, or not with CannotWrite.
std::string problemOf(const Result<Done>& result)
{
    return result || result.error().code != ErrorCode::CannotWrite ? std::string() : englishWords()(result.error().message);
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_folder = m_directory->path().toStdString();
    }

    void cleanup() { m_directory.reset(); }

    void WholeFileIsWrittenAndNothingElse()
    {
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void OlderFileIsReplaced()
    {
        QVERIFY(writeFile(m_folder / "a.txt", [](std::ostream& out) { out << std::string(100'000, 'x'); }).hasValue());
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void EmptyFileIsAFileToo()
    {
        QVERIFY(writeFile(m_folder / "empty", [](std::ostream&) {}).hasValue());
        QCOMPARE(contentOf(m_folder / "empty"), "");
    }

    void NameMayHoldSpacesAndOtherScripts()
    {
        const fs::path name = m_folder / fs::path(u8"döner kebap 烤肉.txt");
        QVERIFY(writeFile(name, writeHello).hasValue());
        QCOMPARE(contentOf(name), "hello\n");
    }

    void FailedWriteLeavesTheOlderFile()
    {
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        const auto failing = [](std::ostream& out) {
            out << "half";
            out.setstate(std::ios::badbit);
        };
        const std::string problem = problemOf(writeFile(m_folder / "a.txt", failing));
        QVERIFY2(contains(problem, "a.txt\" could not be written to its end"), problem.c_str());
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void FailedWriteLeavesNoNewFile()
    {
        const auto throwing = [](std::ostream& out) {
            out << "half";
            throw std::runtime_error("no more");
        };
        QVERIFY(!problemOf(writeFile(m_folder / "a.txt", throwing)).empty());
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{});
    }

    void FailedWriteEndsWhoWrites()
    {
        if (!fs::exists("/dev/full"))
            QSKIP("No /dev/full here");
        std::size_t pieces = 0;
        const auto endless = [&](std::ostream& out) {
            for (; pieces < 10'000; ++pieces)
                out << std::string(1000, 'x');
        };
        QVERIFY(!problemOf(writeFile("/dev/full", endless)).empty());
        QVERIFY(pieces < 1000);
    }

    void MissingFolderIsNamed()
    {
        const std::string problem = problemOf(writeFile(m_folder / "none" / "a.txt", writeHello));
        QCOMPARE(problem, "There is no folder \"" + (m_folder / "none").string() + "\". Make it first, or choose another.");
        QCOMPARE(problemOf(checkCanWrite(m_folder / "none" / "a.txt")), problem);
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{});
    }

    void FolderIsNoFile()
    {
        const std::string expected = "\"" + m_folder.string() + "\" is a folder. Give the name of a file in it.";
        QCOMPARE(problemOf(writeFile(m_folder, writeHello)), expected);
        QVERIFY(contains(problemOf(writeFile(m_folder / "", writeHello)), "is a folder"));
        QVERIFY(contains(problemOf(writeFile("", writeHello)), "has no name"));
    }

    void FileIsNoFolder()
    {
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        QVERIFY(contains(problemOf(writeFile(m_folder / "a.txt" / "b.txt", writeHello)), "is a file, not a folder"));
    }

    void FolderThatRefusesIsNamed()
    {
        fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec);
        const std::string problem = problemOf(writeFile(m_folder / "a.txt", writeHello));
        const std::string before = problemOf(checkCanWrite(m_folder / "a.txt"));
        fs::permissions(m_folder, fs::perms::owner_all);
        if (problem.empty())
            QSKIP("The user of this test may write everywhere");
        QCOMPARE(problem, "No file can be written in the folder \"" + m_folder.string()
                              + "\". Choose another folder, or change its permissions.");
        QCOMPARE(before, problem);
    }

    void CheckBeforehandLeavesNothing()
    {
        QVERIFY(checkCanWrite(m_folder / "a.txt").hasValue());
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{});
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        QVERIFY(checkCanWrite(m_folder / "a.txt").hasValue());
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
    }

    void LinkStaysAndItsFileIsReplaced()
    {
        QVERIFY(writeFile(m_folder / "a.txt", [](std::ostream& out) { out << "old"; }).hasValue());
        std::error_code problem;
        fs::create_symlink(m_folder / "a.txt", m_folder / "link", problem);
        if (problem)
            QSKIP("No links here");
        QVERIFY(writeFile(m_folder / "link", writeHello).hasValue());
        QVERIFY(fs::is_symlink(m_folder / "link"));
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
    }

    void OtherNameOfTheFileStaysOne()
    {
        QVERIFY(writeFile(m_folder / "a.txt", [](std::ostream& out) { out << "something older"; }).hasValue());
        std::error_code problem;
        fs::create_hard_link(m_folder / "a.txt", m_folder / "b.txt", problem);
        if (problem)
            QSKIP("A file has one name here");
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        QCOMPARE(contentOf(m_folder / "b.txt"), "hello\n");
        QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"a.txt", "b.txt"}));
    }

    void ReadOnlyFileIsRefused()
    {
        QVERIFY(writeFile(m_folder / "a.txt", writeHello).hasValue());
        fs::permissions(m_folder / "a.txt", fs::perms::owner_read);
        const std::string before = problemOf(checkCanWrite(m_folder / "a.txt"));
        const std::string problem = problemOf(writeFile(m_folder / "a.txt", [](std::ostream& out) { out << "new"; }));
        fs::permissions(m_folder / "a.txt", fs::perms::owner_read | fs::perms::owner_write);
        QVERIFY2(contains(problem, "a.txt\" is protected from being written."), problem.c_str());
        QCOMPARE(before, problem);
        QCOMPARE(contentOf(m_folder / "a.txt"), "hello\n");
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"a.txt"});
    }

    void FullDiskIsSaid()
    {
        if (!fs::exists("/dev/full"))
            QSKIP("No /dev/full here");
        const std::string problem = problemOf(writeFile("/dev/full", writeHello));
        QVERIFY2(problem.starts_with("The disk is full, so \"/dev/full\" was not written."), problem.c_str());
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    void AStoppedWritingLeavesTheOldFileAsItWas()
    {
        const fs::path file = m_folder / "stopped.txt";
        QVERIFY(writeFile(file, writeHello).hasValue());
        const std::vector<std::string> before = namesIn(file.parent_path());
        StopSource stop;
        bool wasTaken = false;
        const auto write = [&](std::ostream& out) {
            out << "something else";
            stop.requestStop();
            out << "and more" << std::flush;
            wasTaken = true;
        };
        QVERIFY(writeFile(file, write, stop.token()).hasValue());
        QVERIFY(!wasTaken);
        QCOMPARE(contentOf(file), std::string("hello\n"));
        QVERIFY(namesIn(file.parent_path()) == before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

QTEST_APPLESS_MAIN(FileTest)
#include "file_test.moc"
