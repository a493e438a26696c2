// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_options.h"

#include <QTest>

#include "app/window/options.h"
#include "core/execution/execution_model.h"

using namespace interleave;

class PageOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void EachModeHasAWordAndAModel()
    {
        for (const PageMode mode : kPageModes) {
            QVERIFY(pageModeOf(idOf(mode)) == mode);
            QVERIFY(executionModelById(modelIdOf(mode)));
            QVERIFY(!titleOf(mode).isEmpty() && !explanationOf(mode).isEmpty());
        }
        QVERIFY(!pageModeOf("frozen"));
    }

    void ItsWordsAreRead()
    {
        const PageOptions page{.mode = PageMode::Worker,
                               .work = {{"items", 7}, {"latency_ms", 20}, {"item_us", 0}},
                               .record = QStringLiteral("-")};
        const auto read = readOptions(QStringList{QStringLiteral("interleave")} + wordsOf(page));
        const auto* options = std::get_if<Options>(&read);
        QVERIFY(options && options->page);
        QVERIFY(options->page->mode == page.mode && options->page->work == page.work);
        QVERIFY(options->page->goesToParent());
    }

    void ItSpeaksTheLanguageOfTheWindow()
    {
        for (const char* locale : {"C", "fr_FR", "en_GB", "de_AT", "zh_CN"}) {
            const QStringList words = wordsOf(PageOptions{.mode = PageMode::Worker, .work = {}, .record = {}})
                                    + wordsOf(QLocale(QString::fromLatin1(locale)));
            const auto read = readOptions(QStringList{QStringLiteral("interleave")} + words);
            QVERIFY2(std::holds_alternative<Options>(read), locale);
        }
        QCOMPARE(wordsOf(QLocale(QStringLiteral("de_AT"))), QStringList({QStringLiteral("--language"), QStringLiteral("de")}));
        QVERIFY(wordsOf(QLocale(QStringLiteral("fr_FR"))).isEmpty());
    }

    void WrongWordsAreToldWithWhatIsRight()
    {
        const auto told = [](const QStringList& words) {
            const auto read = readOptions(QStringList{QStringLiteral("interleave")} + words);
            const auto* told = std::get_if<Told>(&read);
            return told && told->status == 2 ? told->text : QString();
        };
        QCOMPARE(told({QStringLiteral("--page"), QStringLiteral("frozen")}),
                 QStringLiteral("There is no page \"frozen\". Known are blocking, callbacks, worker."));
        QVERIFY(told({QStringLiteral("--page"), QStringLiteral("worker"), QStringLiteral("--items"), QStringLiteral("0")})
                    .contains(QStringLiteral("100")));
        QVERIFY(!told({QStringLiteral("--page"), QStringLiteral("worker"), QStringLiteral("--latency-ms"), QStringLiteral("x")})
                     .isEmpty());
    }
};

QTEST_GUILESS_MAIN(PageOptionsTest)
#include "page_options_test.moc"
