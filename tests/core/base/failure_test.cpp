// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"

#include <QTest>

#include <stdexcept>
#include <system_error>

using namespace interleave;

namespace {

QString sentenceOf(const std::exception& exception)
{
    return QString::fromStdString(englishWords()(failureOf(exception).message));
}

} // namespace

class FailureTest : public QObject {
    Q_OBJECT

private slots:
    void WantOfMemoryHasASentence()
    {
        QVERIFY(sentenceOf(std::bad_alloc()).startsWith(QStringLiteral("There is not enough memory")));
        QVERIFY(sentenceOf(std::length_error("vector::reserve")).startsWith(QStringLiteral("There is not enough memory")));
        QVERIFY(failureOf(std::bad_alloc()).code == ErrorCode::CannotStart);
    }

    void RefusedThreadHasASentence()
    {
        const std::system_error refused(std::make_error_code(std::errc::resource_unavailable_try_again));
        QVERIFY(sentenceOf(refused).startsWith(QStringLiteral("The system would not start another thread")));
    }

    void AnythingElseIsToldByItsOwnWords()
    {
        QVERIFY(sentenceOf(std::runtime_error("the pan is empty")).contains(QStringLiteral("the pan is empty")));
    }

    void WhatIsThrownComesBackAsAnError()
    {
        const auto fails = []() -> Result<int> { throw std::bad_alloc(); };
        QVERIFY(!withFailures(fails));
        QVERIFY(withFailures(fails).error() == failureOf(std::bad_alloc()));
        QCOMPARE(withFailures([]() -> Result<int> { return 7; }).value(), 7);
    }
};

QTEST_APPLESS_MAIN(FailureTest)
#include "failure_test.moc"
