// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_panel.h"

#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/lecture/copy_view.h"
#include "app/lecture/speaker_notes.h"
#include "app/lecture/speaker_text.h"
#include "app/lecture/tally_table.h"
#include "app/theme/interleave_style.h"
#include "core/lecture/catalog.h"

using namespace interleave;
using lecture::Presentation;

class SpeakerPanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    const QFont m_font = QApplication::font();
    std::unique_ptr<LectureShow> m_show;
    std::unique_ptr<SpeakerPanel> m_panel;

    QString text(const char* name)
    {
        const QString id = QString::fromLatin1(name);
        if (const auto* part = m_panel->findChild<SpeakerText*>(id))
            return part->isVisible() ? part->text() : QString();
        const auto* label = m_panel->findChild<QLabel*>(id);
        if (!label)
            qFatal("there is no %s", name);
        return label->text();
    }
    TallyTable& tally() { return *m_panel->findChild<TallyTable*>(); }
    QToolButton& button(LectureCommand command)
    {
        for (QToolButton* each : m_panel->findChildren<QToolButton*>()) {
            if (each->property("command").toInt() == static_cast<int>(command))
                return *each;
        }
        qFatal("there is no such button");
    }
    /// The first place at which hands are counted and nothing is told.
    std::size_t question()
    {
        for (std::size_t n = 0; n < m_show->count(); ++n) {
            if (const lecture::Slide slide = m_show->slideAt(n); slide.isCounted && slide.outcome.empty())
                return n;
        }
        qFatal("there is no question");
    }

    void open(const char* language)
    {
        m_panel.reset();
        m_show = std::make_unique<LectureShow>(*lecture::builtInLecture("twenty-minutes", language),
                                               RunController::Inspector(), m_words);
        m_panel = std::make_unique<SpeakerPanel>(*m_show, Theme(gantt::Look::Light));
        m_panel->resize(1280, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void save(const QString& name)
    {
        if (const QString folder = qEnvironmentVariable("INTERLEAVE_PICTURES"); !folder.isEmpty())
            QVERIFY(m_panel->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }
    /// All that is said stands there whole, and nothing lies over anything else.
    void checkTexts(const QString& where, bool isCompact)
    {
        QList<QWidget*> seen;
        for (QWidget* part : m_panel->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            QVERIFY2(m_panel->rect().contains(part->geometry()), qPrintable(where + part->objectName()));
            for (const QWidget* other : seen)
                QVERIFY2(!other->geometry().intersects(part->geometry()),
                         qPrintable(where + part->objectName() + QLatin1Char(' ') + other->objectName()));
            seen << part;
        }
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            const QSize least(label->fontMetrics().horizontalAdvance(label->text()), label->sizeHint().height());
            QVERIFY2(label->height() >= least.height() && label->width() >= least.width(),
                     qPrintable(where + label->objectName() + QLatin1Char(' ') + label->text()));
        }
        for (const auto* said : m_panel->findChildren<SpeakerText*>()) {
            const bool isWhole = said->height() >= said->heightForWidth(said->width()) && (isCompact || !said->isCut());
            QVERIFY2(!said->isVisible() || isWhole, qPrintable(where + said->objectName() + QLatin1Char(' ') + said->text()));
        }
        for (const QToolButton* each : m_panel->findChildren<QToolButton*>())
            QVERIFY2(!each->isVisible() || each->width() >= each->fontMetrics().horizontalAdvance(each->text()) + 4,
                     qPrintable(where + each->text()));
    }
    /// A speaker's window full of everything, and the strip, at every size with small and large type.
    void look(const QString& language)
    {
        const auto style = [&](gantt::Look look, double type) {
            const Theme theme(look, m_font, type);
            applyTheme(*qApp, theme);
            m_panel->setTheme(theme);
        };
        m_panel->setPicture([](QSize size) {
            QPixmap picture(size.scaled(1920, 1080, Qt::KeepAspectRatio).scaled(size, Qt::KeepAspectRatio));
            picture.fill(Qt::darkCyan);
            return picture;
        });
        m_show->goTo(question());
        for (const int digit : {1, 1, 2, 0})
            m_show->pressDigit(digit);
        m_show->endEntry();
        for (const int digit : {2, 3, 5})
            m_show->pressDigit(digit);
        m_panel->setProblem(
            QStringLiteral("Notifications are not held off: switch on “Do not disturb” before you begin."));
        m_show->startOrPauseClock();
        QWidget host;
        QWidget picture; // of the audience, above the strip
        auto* layout = new QVBoxLayout(&host);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(&picture, 1);
        layout->addWidget(m_panel.get());
        m_panel->show();
        host.resize(1024, 768);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
            for (const double type : {1.0, 1.5}) {
                style(type > 1 ? gantt::Look::Dark : gantt::Look::Light, type);
                const QString name = QStringLiteral("%1-%2-%3").arg(language).arg(size.width()).arg(type * 100);
                for (const bool isCompact : {false, true}) {
                    m_panel->setCompact(isCompact);
                    picture.setVisible(isCompact);
                    host.resize(size);
                    QCoreApplication::processEvents();
                    QCOMPARE(m_panel->width(), size.width());
                    const QString part = name + (isCompact ? QStringLiteral("-strip") : QString());
                    save(part);
                    checkTexts(part, isCompact);
                    m_show->toggle(Presentation::Shade::Black);
                    m_panel->setQuestion(
                        QStringLiteral("The clock runs. End the lecture? Enter ends it, any other key goes on."));
                    QCoreApplication::processEvents();
                    save(part + QStringLiteral("-covered"));
                    checkTexts(part, isCompact);
                    m_panel->setQuestion({});
                    m_show->toggle(Presentation::Shade::Black);
                }
            }
        }
        m_panel->setParent(nullptr);
        picture.setParent(nullptr);
    }

private slots:
    void init() { open(""); }
    void cleanup()
    {
        m_panel.reset();
        m_show.reset();
    }

    void ItSaysWhereOneIsWhatComesAndWhatToSay()
    {
        QVERIFY2(text("speakerNow").startsWith(QStringLiteral("1 of %1: ").arg(m_show->count())),
                 qPrintable(text("speakerNow")));
        QVERIFY2(text("speakerNext").startsWith(QStringLiteral("Next: ")), qPrintable(text("speakerNext")));
        QVERIFY(m_panel->notes().toPlainText().startsWith(QStringLiteral("Begin with the question")));
        m_show->goTo(m_show->count() - 1);
        QCOMPARE(text("speakerNext"), QStringLiteral("This is the last one."));
    }

    void TheClockIsThere()
    {
        QCOMPARE(text("clockElapsed"), QStringLiteral("0:00"));
        QCOMPARE(text("clockLeft"), QStringLiteral("20:00 left of 20:00"));
        QVERIFY(text("clockPace").contains(QStringLiteral("T starts it")));
        m_show->startOrPauseClock();
        QCOMPARE(text("clockPace"), QStringLiteral("On time"));
        QVERIFY(!text("clockDay").isEmpty());
    }

    void VotesAreShownAsTheyAreTyped()
    {
        QVERIFY(!tally().isVisible());
        m_show->goTo(question());
        QVERIFY(tally().isVisible());
        QVERIFY(text("speakerNow").contains(QStringLiteral(": Question: ")));
        QVERIFY2(tally().heading().contains(QStringLiteral("for an answer")), qPrintable(tally().heading()));
        for (const int digit : {2, 3, 5})
            m_show->pressDigit(digit);
        QVERIFY2(tally().accessibleDescription().contains(QStringLiteral(": 35, second vote")),
                 qPrintable(tally().accessibleDescription()));
        QVERIFY(tally().heading().contains(QStringLiteral("hidden from the audience")));
        m_show->toggleTally();
        QVERIFY(tally().heading().contains(QStringLiteral("the audience sees them")));
        QVERIFY(button(LectureCommand::ShowHands).isChecked());
    }

    void WhatCoversThePictureIsSaid()
    {
        QCOMPARE(text("speakerCover"), QString());
        m_show->toggle(Presentation::Shade::Black);
        QVERIFY(text("speakerCover").contains(QStringLiteral("black")));
        QVERIFY(button(LectureCommand::Black).isChecked());
        m_show->toggle(Presentation::Shade::Black);
        m_show->toggleFrozen();
        m_show->goOn();
        QVERIFY2(text("speakerCover").contains(QStringLiteral("still sees 1 of")), qPrintable(text("speakerCover")));
        QVERIFY(text("speakerNow").startsWith(QStringLiteral("2 of")));
    }

    void EachButtonAsksForItsCommandAndNamesItsKeys()
    {
        QSignalSpy asked(m_panel.get(), &SpeakerPanel::asked);
        for (const LectureCommand command :
             {LectureCommand::GoBack, LectureCommand::GoOn, LectureCommand::Freeze, LectureCommand::Black,
              LectureCommand::ShowHands, LectureCommand::SwapScreens, LectureCommand::Keys, LectureCommand::End}) {
            QTest::mouseClick(&button(command), Qt::LeftButton);
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked.takeFirst()[0].value<LectureCommand>(), command);
        }
        QVERIFY2(button(LectureCommand::GoOn).toolTip().contains(QStringLiteral("N)")),
                 qPrintable(button(LectureCommand::GoOn).toolTip()));
        QVERIFY(!button(LectureCommand::Freeze).isChecked()); // nobody did it
    }

    void NoPartOfItTakesKeys()
    {
        for (const bool isCompact : {false, true}) {
            m_panel->setCompact(isCompact);
            for (const QWidget* part : m_panel->findChildren<QWidget*>())
                QVERIFY2(part->focusPolicy() == Qt::NoFocus, part->metaObject()->className());
        }
    }

    void NotesGrowAndScroll()
    {
        const double before = m_panel->notes().font().pointSizeF();
        QTest::keyClick(m_panel.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_panel->notes().font().pointSizeF() > before);
        for (int n = 0; n < 8; ++n)
            QTest::keyClick(m_panel.get(), Qt::Key_Plus, Qt::ControlModifier);
        m_panel->resize(600, 400);
        QTRY_VERIFY(m_panel->notes().verticalScrollBar()->maximum() > 0);
        QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(m_panel->notes().verticalScrollBar()->value() > 0);
        m_panel->resize(1280, 800);
        QTest::keyClick(m_panel.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_panel->notes().font().pointSizeF(), before);
    }

    void TheCopyIsTakenAgainWhenSomethingMovedAndTellsWhereOnePoints()
    {
        int taken = 0;
        m_panel->setPicture([&taken](QSize size) {
            ++taken;
            QPixmap picture(size.scaled(160, 90, Qt::KeepAspectRatio));
            picture.fill(Qt::red);
            return picture;
        });
        QTRY_COMPARE(taken, 1);
        m_show->goOn();
        QTRY_COMPARE(taken, 2);
        auto& copy = *m_panel->findChild<CopyView*>();
        QSignalSpy pointed(m_panel.get(), &SpeakerPanel::pointed);
        QSignalSpy released(m_panel.get(), &SpeakerPanel::released);
        QTest::mousePress(&copy, Qt::LeftButton, {}, copy.rect().center());
        const QPointF middle = pointed.takeFirst()[0].toPointF();
        QVERIFY(qAbs(middle.x() - 0.5) < 0.02 && qAbs(middle.y() - 0.5) < 0.02);
        QTest::mouseMove(&copy, QPoint(1, 1));
        QTest::mouseRelease(&copy, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(released.size(), 1);
        QTest::mousePress(&copy, Qt::LeftButton, {}, QPoint(1, 1));
        QVERIFY(pointed.takeLast()[0].toPointF().manhattanLength() < 0.02);
        QTest::mouseRelease(&copy, Qt::LeftButton, {}, QPoint(1, 1));
    }

    void TheStripIsAQuarterOfItsWindow()
    {
        QWidget window;
        window.resize(600, 480);
        auto* strip = new SpeakerPanel(*m_show, Theme(gantt::Look::Light), &window);
        strip->setCompact(true);
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addStretch(1);
        layout->addWidget(strip);
        window.show();
        QTRY_COMPARE(strip->height(), 120);
        window.resize(600, 640);
        QTRY_COMPARE(strip->height(), 160);
        window.resize(600, 400);
        QTRY_COMPARE(strip->height(), 100);
        QVERIFY(strip->notes().isVisible());
        QVERIFY(!strip->findChild<CopyView*>()->isVisible());
    }

    void WhatIsAskedStandsOnTop()
    {
        m_panel->setQuestion(QStringLiteral("End?"));
        QCOMPARE(text("speakerQuestion"), QStringLiteral("End?"));
        m_panel->setQuestion({});
        QCOMPARE(text("speakerQuestion"), QString());
        m_panel->setProblem(QStringLiteral("Sleep."));
        QCOMPARE(text("speakerProblem"), QStringLiteral("Sleep."));
    }

    void NothingIsCutAtAnySize() { look(QStringLiteral("en")); }

    /// Whose words are longer. A language stays installed.
    void NothingIsCutInGerman()
    {
        installLanguage(QStringLiteral("de"));
        open("de");
        look(QStringLiteral("de"));
    }
};

QTEST_MAIN(SpeakerPanelTest)
#include "speaker_panel_test.moc"
