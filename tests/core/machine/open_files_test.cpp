// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/open_files.h"

#include <cstdio>
#include <memory>
#include <vector>

#include "tests/support/print.h"

using namespace interleave;

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

File openOne()
{
    return File(std::fopen(__FILE__, "r"));
}

} // namespace

class OpenFilesTest : public QObject {
    Q_OBJECT

private slots:
    void EachOpenFileLeavesOneFewer()
    {
        const std::optional<std::int64_t> before = openFilesLeft();
        if (!before)
            QSKIP("there is no limit here");
        const File file = openOne();
        if (!file)
            QSKIP("the source is not here");
        QCOMPARE(openFilesLeft(), std::optional(*before - 1));
    }

    void WhatIsThereNeedsNotBeRaisedAndIsNeverLowered()
    {
        const std::optional<std::int64_t> before = openFilesLeft();
        QCOMPARE(raiseOpenFiles(0), before);
        QCOMPARE(raiseOpenFiles(-5), before);
    }

    void AsManyAsAreLeftAfterRaisingCanBeOpened()
    {
        const std::optional<std::int64_t> before = openFilesLeft();
        if (!before)
            QSKIP("there is no limit here");
        const std::optional<std::int64_t> left = raiseOpenFiles(*before + 10);
        QVERIFY(left && *left >= *before && *left <= *before + 10);
        QCOMPARE(openFilesLeft(), left);
        if (*left > 50'000 || !openOne())
            QSKIP("so many are not opened for a test");
        std::vector<File> files;
        for (std::int64_t i = 0; i < *left; ++i) {
            files.push_back(openOne());
            QVERIFY(files.back());
        }
        QVERIFY(!openOne());
    }
};

QTEST_APPLESS_MAIN(OpenFilesTest)
#include "open_files_test.moc"
