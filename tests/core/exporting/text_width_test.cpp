// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/text_width.h"

#include <QtTest>

using namespace interleave;

class TextWidthTest : public QObject {
    Q_OBJECT

private slots:
    void WidthsAreThoseOfTheFont()
    {
        QCOMPARE(widthOf("", {.size = 10}), 0.0);
        QCOMPARE(widthOf("Wait 5", {.size = 1000}), 989.0 + 613 + 278 + 392 + 318 + 636);
        QVERIFY(widthOf("Wait", {.size = 10, .weight = Weight::Bold}) > widthOf("Wait", {.size = 10}));
        QCOMPARE(widthOf("ü", {.size = 1000}), 650.0);
        QCOMPARE(widthOf("中", {.size = 1000}), 1000.0);
    }

    void AnElidedTextFits()
    {
        const Font font{.size = 12};
        QCOMPARE(elided("Ada", font, 100), std::string("Ada"));
        const std::string cut = elided("Alexandrina-Grünwald", font, 60);
        QVERIFY(QString::fromStdString(cut).endsWith(QChar(0x2026)));
        QVERIFY(widthOf(cut, font) <= 60);
        QCOMPARE(elided("Ada", font, 1), std::string("…"));
    }

    void LinesAreBrokenAtSpaces()
    {
        const Font font{.size = 10};
        QCOMPARE(wrapped("", font, 50), std::vector<std::string>{""});
        QCOMPARE(wrapped("one two", font, 500), std::vector<std::string>{"one two"});
        QCOMPARE(wrapped("one two three", font, 45), (std::vector<std::string>{"one two", "three"}));
        QCOMPARE(wrapped("unbreakable a", font, 20), (std::vector<std::string>{"unbreakable", "a"}));
    }
};

QTEST_APPLESS_MAIN(TextWidthTest)
#include "text_width_test.moc"
