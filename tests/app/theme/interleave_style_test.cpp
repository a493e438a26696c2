// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/interleave_style.h"

#include <QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "app/theme/button_role.h"
#include "app/theme/card_delegate.h"

using namespace interleave;
using namespace interleave::gantt;

namespace {

QRgb pixelOf(QWidget& widget, QPoint at)
{
    return widget.grab().toImage().pixel(at * widget.devicePixelRatioF());
}

QPoint leftMiddle(const QWidget& widget)
{
    return {0, widget.height() / 2};
}

/// Counts the pixels of a colour, so that anti-aliased corners do not matter.
int count(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return pixels;
}

} // namespace

class InterleaveStyleTest : public QObject {
    Q_OBJECT

    const QFont m_base = QApplication::font();

    Theme use(Look look, double typeScale = 1)
    {
        const Theme theme(look, m_base, typeScale);
        applyTheme(*qApp, theme);
        return theme;
    }

private slots:
    void ControlsAreHighEnoughToHit()
    {
        for (const double scale : {1.0, 1.4}) {
            const Theme theme = use(Look::Light, scale);
            const int least = theme.pixels(28);
            QVERIFY(QPushButton(QStringLiteral("Run")).sizeHint().height() >= least);
            QVERIFY(QComboBox().sizeHint().height() >= least);
            QVERIFY(QLineEdit().sizeHint().height() >= least);
            QVERIFY(QSpinBox().sizeHint().height() >= least);
            QVERIFY(QToolButton().sizeHint().height() >= least);
            QVERIFY(QToolButton().sizeHint().width() >= least);
            QVERIFY(QCheckBox(QStringLiteral("x")).sizeHint().height() >= theme.pixels(24));
            QVERIFY(QSlider(Qt::Horizontal).sizeHint().height() >= theme.pixels(18));
        }
    }

    void PrimaryButtonIsFilledAndStopHasARustBorder()
    {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast, Look::Projector}) {
            const Theme theme = use(look);
            QPushButton button(QStringLiteral("Run both"));
            button.setFont(theme.font(TextRole::Headline)); // large, so that antialiasing leaves pixels in the text's own colour
            button.resize(300, 60);
            QCOMPARE(pixelOf(button, leftMiddle(button)), theme.color(&ChromeColours::border).rgb());
            setButtonRole(button, ButtonRole::Primary);
            QCOMPARE(pixelOf(button, leftMiddle(button)), theme.color(&ChromeColours::primary).rgb());
            QVERIFY(count(button, theme.color(&ChromeColours::primaryText)) > 20);
            setButtonRole(button, ButtonRole::Stop);
            QCOMPARE(pixelOf(button, leftMiddle(button)), theme.color(&ChromeColours::warning).rgb());
        }
    }

    void NameAloneGivesTheRole()
    {
        QPushButton button;
        QCOMPARE(buttonRoleOf(&button), ButtonRole::Plain);
        button.setObjectName(QStringLiteral("primary"));
        QCOMPARE(buttonRoleOf(&button), ButtonRole::Primary);
        button.setObjectName(QStringLiteral("stop"));
        QCOMPARE(buttonRoleOf(&button), ButtonRole::Stop);
        setButtonRole(button, ButtonRole::Plain);
        QCOMPARE(buttonRoleOf(&button), ButtonRole::Plain);
        QCOMPARE(buttonRoleOf(nullptr), ButtonRole::Plain);
    }

    void SwitchedOnIsFilled()
    {
        const Theme theme = use(Look::Light);
        QPushButton button(QStringLiteral("Tasks"));
        button.setCheckable(true);
        button.setChecked(true);
        button.resize(100, 30);
        QCOMPARE(pixelOf(button, leftMiddle(button)), theme.color(&ChromeColours::primary).rgb());
    }

    void DisabledPrimaryDoesNotLookPressable()
    {
        const Theme theme = use(Look::HighContrast);
        QPushButton button(QStringLiteral("Run both"));
        setButtonRole(button, ButtonRole::Primary);
        button.setEnabled(false);
        button.resize(200, 46);
        QCOMPARE(count(button, theme.color(&ChromeColours::primary)), 0);
    }

    void EveryFocusableControlShowsTheRing_data()
    {
        QTest::addColumn<int>("which");
        const std::array names{"push button", "primary",   "tool button", "bare tool button", "combo box",
                               "spin box",    "line edit", "slider",      "check box",        "list"};
        for (int i = 0; i < static_cast<int>(names.size()); ++i)
            QTest::newRow(names[static_cast<std::size_t>(i)]) << i;
    }
    void EveryFocusableControlShowsTheRing()
    {
        QFETCH(int, which);
        const Theme theme = use(Look::Light);
        QWidget window;
        window.resize(300, 200);
        QWidget& control = *makeControl(which, &window);
        QPushButton other(&window);
        control.setGeometry(10, 10, 200, 60);
        other.setGeometry(10, 100, 100, 30);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        const QColor ring = theme.color(&ChromeColours::focus);
        other.setFocus();
        QCOMPARE(count(control, ring), 0);
        control.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(control.hasFocus());
        QVERIFY(count(control, ring) >= 20);
    }

    void ScrollBarHandleFollowsItsValue()
    {
        use(Look::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(14, 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 100;
        option.pageStep = 100;
        const auto handleAt = [&](int position) {
            option.sliderPosition = position;
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handleAt(0), QRect(0, 0, 14, 100));
        QCOMPARE(handleAt(100), QRect(0, 100, 14, 100));
    }

    void ProgressFillsItsShare()
    {
        const Theme theme = use(Look::Light);
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.resize(204, 12);
        const auto filled = [&](int value) {
            bar.setValue(value);
            return count(bar, theme.color(&ChromeColours::primary));
        };
        QCOMPARE(filled(0), 0);
        const int whole = filled(100);
        QVERIFY(whole >= 200 * 8 - 20);
        QVERIFY(qAbs(filled(50) - whole / 2) <= whole / 50);
    }

    void CardsGrowWithTheTypeAndMarkTheSelected()
    {
        const Theme small = use(Look::Light), large(Look::Light, m_base, 2);
        const CardDelegate smallCards(small), largeCards(large);
        QVERIFY(largeCards.sizeHint({}, {}).height() > smallCards.sizeHint({}, {}).height() * 3 / 2);

        QListWidget list;
        list.setItemDelegate(new CardDelegate(small, &list));
        auto* item = new QListWidgetItem(QStringLiteral("Kebab orders"), &list);
        item->setData(CardDelegate::HintRole, QStringLiteral("Carve, fry, chop, wrap"));
        list.resize(240, 100);
        const int before = count(list, small.color(&ChromeColours::selected));
        list.setCurrentRow(0);
        QVERIFY(count(list, small.color(&ChromeColours::selected)) > before + 1000);
        QVERIFY(count(list, small.color(&ChromeColours::primary)) >= small.pixels(4) * 20);
    }

private:
    static QWidget* makeControl(int which, QWidget* parent)
    {
        switch (which) {
        case 0: return new QPushButton(QStringLiteral("x"), parent);
        case 1: {
            auto* button = new QPushButton(QStringLiteral("x"), parent);
            setButtonRole(*button, ButtonRole::Primary);
            return button;
        }
        case 2: return new QToolButton(parent);
        case 3: {
            auto* button = new QToolButton(parent);
            button->setAutoRaise(true);
            return button;
        }
        case 4: return new QComboBox(parent);
        case 5: return new QSpinBox(parent);
        case 6: return new QLineEdit(parent);
        case 7: return new QSlider(Qt::Horizontal, parent);
        case 8: return new QCheckBox(QStringLiteral("x"), parent);
        default: return new QListWidget(parent);
        }
    }
};

QTEST_MAIN(InterleaveStyleTest)
#include "interleave_style_test.moc"
