// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/private_folder.h"

#include <csignal>
#include <fstream>
#include <set>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/print.h"

using namespace interleave;

namespace {

namespace fs = std::filesystem;

std::unique_ptr<PrivateFolder> made()
{
    Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::make();
    if (!folder)
        qFatal("%s", englishWords()(folder.error().message).c_str());
    return std::move(folder.value());
}

void put(const fs::path& file)
{
    std::ofstream(file) << "something";
}

} // namespace

class PrivateFolderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    fs::path place() const { return m_place.path().toStdString(); }
    std::size_t foldersLeft() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(place()), fs::directory_iterator()));
    }

private slots:
    void init() { qputenv("TMPDIR", m_place.path().toLocal8Bit()); }

    void ItIsItsOwnersAloneAndGoneAtItsEnd()
    {
        fs::path path;
        {
            const auto folder = made();
            path = folder->path();
            QVERIFY(fs::status(path).permissions() == fs::perms::owner_all);
            QVERIFY(path.parent_path() == place());
            fs::create_directory(path / "inner");
            put(path / "inner" / "file");
        }
        QVERIFY(!fs::exists(path));
        QCOMPARE(foldersLeft(), std::size_t{0});
    }

    void NoTwoAreTheSame()
    {
        const auto one = made();
        const auto other = made();
        QVERIFY(one->path() != other->path());
        QVERIFY(fs::exists(one->path()) && fs::exists(other->path()));
    }

    /// Killed as nothing else can be said to be: its guard is left, and removes it.
    void ItIsGoneAfterItsProcessWasKilled()
    {
        const pid_t child = fork();
        if (child == 0) {
            const auto folder = made();
            put(folder->path() / "file");
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QTRY_COMPARE(foldersLeft(), std::size_t{0});
    }

    /// Where the guard is gone too, the next one to make a folder removes it, and nothing else.
    void WhatWasLeftBehindIsRemovedByTheNext()
    {
        const fs::path left = place() / "interleave-run-4711-abcdef";
        const fs::path strange = place() / "interleave-run-notes";
        fs::create_directory(left);
        fs::permissions(left, fs::perms::owner_all);
        put(left / "database");
        fs::create_directory(strange);
        fs::permissions(strange, fs::perms::owner_all);
        const auto used = made();
        QVERIFY(!fs::exists(left));
        QVERIFY(fs::exists(strange));
        const auto other = made();
        QVERIFY(fs::exists(used->path())); // somebody has it
        fs::remove_all(strange);
    }

    void NoTemporaryPlaceIsSaid()
    {
        qputenv("TMPDIR", (place() / "nowhere").c_str());
        const Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::make();
        QVERIFY(!folder);
        QVERIFY(folder.error().code == ErrorCode::CannotStart);
        const std::string words = englishWords()(folder.error().message);
        QVERIFY2(words.find("nowhere") != std::string::npos, words.c_str());
    }
};

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "private_folder_test.moc"
