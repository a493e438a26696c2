// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/interleave_style.h"
#include "app/theme/theme.h"

#include <QtTest>

#include <QApplication>
#include <QFontInfo>

using namespace interleave;
using namespace interleave::gantt;

namespace {

Rgb fromColor(const QColor& color)
{
    return Rgb::fromHex(color.rgb() & 0xFFFFFF);
}

QFont tenPixels()
{
    QFont font;
    font.setPixelSize(10);
    return font;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void ColoursAreThoseOfTheTable()
    {
        for (const Look look : kLooks) {
            const Theme theme(look);
            QCOMPARE(theme.look(), look);
            QCOMPARE(fromColor(theme.color(&ChromeColours::warning)), chromeColours(look).warning);
            QCOMPARE(fromColor(theme.palette().color(QPalette::Window)), chromeColours(look).window);
            QCOMPARE(fromColor(theme.palette().color(QPalette::PlaceholderText)), chromeColours(look).quietText);
            QCOMPARE(fromColor(theme.palette().color(QPalette::Highlight)), chromeColours(look).primary);
        }
    }

    void DarkAndHighContrastAreDark()
    {
        QVERIFY(Theme(Look::Dark).isDark());
        QVERIFY(Theme(Look::HighContrast).isDark());
        QVERIFY(!Theme(Look::Light).isDark());
        QVERIFY(!Theme(Look::Projector).isDark());
        QVERIFY(!Theme(Look::Print).isDark());
    }

    void DisabledIsPalerThanQuietTextButVisible()
    {
        for (const Look look : kLooks) {
            const Rgb disabled = fromColor(Theme(look).disabledColor());
            const ChromeColours& c = chromeColours(look);
            QVERIFY(contrast(disabled, c.window) >= 3);
            QVERIFY(contrast(disabled, c.window) < contrast(c.quietText, c.window));
        }
    }

    void LengthsGrowWithTheType()
    {
        const Theme once(Look::Light, tenPixels()), twice(Look::Light, tenPixels(), 2);
        QVERIFY(qAbs(once.scale() - 0.75) < 1e-6);
        QVERIFY(qAbs(twice.scale() - 1.5) < 1e-6);
        QCOMPARE(twice.pixels(28), 42);
    }

    void ProjectorIsFortyPercentLarger()
    {
        QVERIFY(qAbs(Theme(Look::Projector).scale() / Theme(Look::Light).scale() - 1.4) < 1e-6);
        const double plain = Theme(Look::Light).font(TextRole::Body).pointSizeF();
        QVERIFY(qAbs(Theme(Look::Projector).font(TextRole::Body).pointSizeF() / plain - 1.4) < 1e-6);
    }

    void FontsFollowTheirRole()
    {
        QFont base;
        base.setPointSizeF(10);
        const Theme theme(Look::Light, base);
        QCOMPARE(theme.font(TextRole::Headline).pointSizeF(), 18.0);
        QCOMPARE(theme.font(TextRole::Title).pointSizeF(), 12.0);
        QCOMPARE(theme.font(TextRole::Body).pointSizeF(), 10.0);
        QCOMPARE(theme.font(TextRole::Small).pointSizeF(), 9.2);
        QVERIFY(theme.font(TextRole::Headline).bold());
        QVERIFY(!theme.font(TextRole::Detail).bold());
    }

    void SmallTextIsNeverUnderNinePoints()
    {
        QFont base;
        base.setPointSizeF(9);
        QCOMPARE(Theme(Look::Light, base).font(TextRole::Small).pointSizeF(), 9.0);
        base.setPointSizeF(8); // a user who wants less gets no more than asked for
        QCOMPARE(Theme(Look::Light, base).font(TextRole::Small).pointSizeF(), 8.0);
    }

    void AThemeCanBeChangedAtAnyTime()
    {
        const QFont base = QApplication::font();
        for (const Look look : {Look::Dark, Look::Light, Look::Projector, Look::Light}) {
            const Theme theme(look, base);
            applyTheme(*qApp, theme);
            QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(&ChromeColours::window));
            QCOMPARE(QApplication::font().pointSizeF(), theme.font(TextRole::Body).pointSizeF());
        }
    }

    void ALargerThemeIsAsOneThatWasAskedFor()
    {
        const Theme larger = Theme(Look::Dark, QFont(), 1.2).scaled(1.25);
        const Theme asked(Look::Dark, QFont(), 1.5);
        QCOMPARE(larger.look(), asked.look());
        QVERIFY(qFuzzyCompare(larger.scale(), asked.scale()));
        QVERIFY(qFuzzyCompare(larger.font(TextRole::Title).pointSizeF(), asked.font(TextRole::Title).pointSizeF()));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
