// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"

#include <QTest>

using namespace interleave;

namespace {

std::string messageFor(std::string_view given, const std::vector<std::string_view>& known)
{
    const Error error = unknownName({"test", "scenario"}, given, known);
    return error.code == ErrorCode::UnknownName ? englishWords()(error.message) : "another code";
}

const std::vector<std::string_view> kNames{"kebab", "cpu-bound", "io-bound", "mixed"};

struct Entry {
    std::string_view id;
};

} // namespace

class NearTest : public QObject {
    Q_OBJECT

private slots:
    void NearNameIsOffered_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("near");
        QTest::newRow("a letter changed") << "kebap"
                                          << "Did you mean kebab?";
        QTest::newRow("letters swapped") << "mixde"
                                         << "Did you mean mixed?";
        QTest::newRow("a letter left out") << "cpu-bond"
                                           << "Did you mean cpu-bound?";
        QTest::newRow("a letter too many") << "kebabs"
                                           << "Did you mean kebab?";
        QTest::newRow("capitals") << "KEBAB"
                                  << "Did you mean kebab?";
        QTest::newRow("underscore") << "cpu_bound"
                                    << "Did you mean one of these: cpu-bound, io-bound?";
        QTest::newRow("beginning") << "cpu"
                                   << "Did you mean cpu-bound?";
        QTest::newRow("one letter of a beginning") << "m"
                                                   << "Did you mean mixed?";
        QTest::newRow("nearest first") << "bound"
                                       << "Did you mean one of these: io-bound, cpu-bound?";
        QTest::newRow("longer than the name") << "mixed-up-things"
                                              << "Did you mean mixed?";
    }
    void NearNameIsOffered()
    {
        QFETCH(QString, given);
        QFETCH(QString, near);
        const QString expected = QStringLiteral("There is no scenario \"%1\". %2").arg(given, near);
        QCOMPARE(QString::fromStdString(messageFor(given.toStdString(), kNames)), expected);
    }

    void AllAreNamedWhenNoneIsNear()
    {
        const std::string all = "Known are: kebab, cpu-bound, io-bound, mixed.";
        QCOMPARE(messageFor("sandwich", kNames), "There is no scenario \"sandwich\". " + all);
        QCOMPARE(messageFor("", kNames), "There is no scenario \"\". " + all);
        QCOMPARE(messageFor("z", kNames), "There is no scenario \"z\". " + all);
    }

    void ShortNamesAreNotAllNear()
    {
        QCOMPARE(messageFor("ps", {"svg", "csv", "json"}), "There is no scenario \"ps\". Known are: svg, csv, json.");
        QCOMPARE(messageFor("cvs", {"svg", "csv", "json"}), "There is no scenario \"cvs\". Did you mean csv?");
    }

    void NothingIsOfferedWhenThereIsNothing() { QCOMPARE(messageFor("a", {}), "There is no scenario \"a\"."); }

    void VeryLongTextIsNearToNothing()
    {
        const std::string given(100'000, 'k');
        QVERIFY(messageFor(given, kNames).ends_with("Known are: kebab, cpu-bound, io-bound, mixed."));
    }

    void EntryIsFoundByItsId()
    {
        const Entry first{"one"};
        const Entry second{"two"};
        const std::vector<const Entry*> catalog{&first, &second};
        QCOMPARE(findById(catalog, "two", {"test", "number"}).value(), &second);
        QCOMPARE(findById(catalog, "tow", {"test", "number"}).error(), unknownName({"test", "number"}, "tow", {"one", "two"}));
    }
};

QTEST_APPLESS_MAIN(NearTest)
#include "near_test.moc"
