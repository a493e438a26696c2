// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

#include "app/gantt/gantt_view.h"

using namespace interleave;

namespace {

int unexpectedWarnings = 0;
QtMessageHandler usualHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isNoise =
        text.contains(QLatin1String("propagateSizeHints")) || text.contains(QLatin1String("XDG_RUNTIME_DIR"));
    if (type == QtWarningMsg && !isNoise)
        ++unexpectedWarnings;
    usualHandler(type, context, text);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void open(QSize size = {1366, 768})
    {
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->setLook(gantt::Look::Light);
        if (!size.isEmpty())
            m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* widget = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }

    void type(const char* field, const char* text)
    {
        auto& box = find<QSpinBox>(field);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::fromLatin1(text));
        QTest::keyClick(&box, Qt::Key_Tab);
    }

    void runToTheEnd()
    {
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    QString headline() { return find<QLabel>("headline").text(); }
    GanttView& chart() { return find<GanttView>("chart"); }

private slots:
    void initTestCase() { usualHandler = qInstallMessageHandler(countWarnings); }

    void init()
    {
        unexpectedWarnings = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        open();
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(unexpectedWarnings, 0);
    }

    void BeforeTheFirstRunThereIsAQuestionAndNothingMeasured()
    {
        QVERIFY(headline().endsWith(QLatin1Char('?')));
        QVERIFY(chart().visibleRange().isEmpty());
        QCOMPARE(find<QTableWidget>("metrics").item(0, 1)->text(), QStringLiteral("–"));
        QVERIFY(!find<QMenu>("export").isEnabled());
    }

    void F5RunsBothAndTheAnswerStandsAbove()
    {
        type("work_ms", "3");
        runToTheEnd();
        QVERIFY2(headline().endsWith(QLatin1Char('.')), qPrintable(headline()));
        QVERIFY(!chart().visibleRange().isEmpty());
        QCOMPARE(chart().runs().size(), std::size_t{2});
        QCOMPARE(chart().runs()[0].result->checksum, chart().runs()[1].result->checksum);
        QVERIFY(find<QTableWidget>("metrics").item(0, 1)->text() != QStringLiteral("–"));
        QVERIFY(find<QMenu>("export").isEnabled());
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Run both"));
    }

    void EscapeStopsARunAndTheWindowAnswersMeanwhile()
    {
        type("work_ms", "5000");
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        QTest::mouseClick(&find<QPushButton>("run"), Qt::LeftButton);
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Stop"));
        int answers = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] { ++answers; });
        heartbeat.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(headline().startsWith(QStringLiteral("Running")), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(answers >= 5, 30'000);
        QCOMPARE(settled.count(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 30'000);
        QVERIFY2(headline().contains(QStringLiteral("stopped")), qPrintable(headline()));
        QCOMPARE(find<QPushButton>("run").text(), QStringLiteral("Run both"));
        QVERIFY(chart().runs()[0].result->trace.info.outcome == Outcome::Stopped);
    }

    void AnyModelCanBeChosenForEitherSide()
    {
        type("work_ms", "2");
        auto& above = find<QComboBox>("modelAbove");
        above.setFocus();
        QTest::keyClick(&above, Qt::Key_Home);
        QCOMPARE(above.currentText(), QStringLiteral("In order on one core"));
        runToTheEnd();
        QCOMPARE(chart().runs()[0].heading, QStringLiteral("In order"));
        QVERIFY(chart().runs()[0].result->request.model->id == "in-order");
    }

    void ScenariosAreChosenByKeyboard()
    {
        auto& list = find<QListWidget>("scenarios");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(m_window->setup().scenario().id == "cpu-bound");
        QCOMPARE(find<QSpinBox>("tasks").value(), 4);
    }

    void RowsByCoreAndBackKeepTheZoom()
    {
        type("work_ms", "3");
        runToTheEnd();
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_W);
        const TimeRange zoomed = chart().visibleRange();
        QTest::keyClick(m_window.get(), Qt::Key_R);
        QVERIFY(chart().visibleRange() == zoomed);
        QTest::keyClick(m_window.get(), Qt::Key_R);
        QVERIFY(chart().visibleRange() == zoomed);
    }

    void ChangingASettingKeepsTheResult()
    {
        type("work_ms", "2");
        runToTheEnd();
        const QString answer = headline();
        type("tasks", "5");
        QCOMPARE(headline(), answer);
        QVERIFY(chart().runs()[0].result);
    }

    void SettingsAreRememberedByTheNextWindow()
    {
        type("work_ms", "77");
        m_window->resize(1300, 800);
        m_window->setLook(gantt::Look::Dark);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QCOMPARE(m_window->size(), QSize(1300, 800));
        QCOMPARE(find<QSpinBox>("work_ms").value(), 77);
        QCOMPARE(m_settings->value(QStringLiteral("view/look")).toString(), QStringLiteral("dark"));
    }

    void ANarrowWindowFoldsTheSettingsIntoAStrip()
    {
        m_window->resize(1024, 768);
        QTRY_VERIFY(find<QPushButton>("stripRun").isVisible());
        QVERIFY(!find<QPushButton>("run").isVisible());
        QVERIFY(m_window->width() <= 1024);
        QVERIFY(m_window->height() <= 768);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_VERIFY(find<QPushButton>("run").isVisible());
        m_window->resize(1400, 800);
        QTRY_VERIFY(!find<QPushButton>("stripRun").isVisible());
    }

    void EveryControlHasANameForScreenReaders()
    {
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->metaObject()->className()[0] != 'Q')
                continue;
            if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
                continue; // part of a spin box, which has the name
            if (qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()))
                continue; // the viewport of a list or table, which has the name
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(
                         QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void EveryLookAndTypeSizeFitsTheSmallestScreen()
    {
        m_window->resize(1024, 768);
        for (const gantt::Look look :
             {gantt::Look::Light, gantt::Look::Dark, gantt::Look::HighContrast, gantt::Look::Projector}) {
            m_window->setLook(look);
            QVERIFY(m_window->minimumSizeHint().width() <= 1024);
            QVERIFY(m_window->minimumSizeHint().height() <= 768);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
