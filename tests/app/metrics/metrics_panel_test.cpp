// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metrics_panel.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/metrics/figures.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

class MetricsPanelTest : public QObject {
    Q_OBJECT

private:
    using Runs = std::vector<std::shared_ptr<const RunResult>>;

    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<MetricsPanel> m_panel;
    QTableWidget* m_table = nullptr;

    void setRuns(const Runs& runs)
    {
        m_panel->setRuns(runs, {*executionModelById("one-core"), *executionModelById("all-cores")});
    }

    Runs bothRuns() const
    {
        return {std::make_shared<RunResult>(drawnRun("one-core", "Ada  RRRRR.....\nBen  .....RRRRR\n")),
                std::make_shared<RunResult>(drawnRun("all-cores", "Ada  00000\nBen  11111\n"))};
    }

    QToolButton& titleButton() { return *m_panel->findChild<QToolButton*>(QStringLiteral("numbers")); }
    QToolButton& detailsButton()
    {
        for (QToolButton* button : m_panel->findChildren<QToolButton*>()) {
            if (button != &titleButton())
                return *button;
        }
        qFatal("there is no button for the details");
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_panel = std::make_unique<MetricsPanel>(m_words, m_theme);
        m_table = m_panel->findChild<QTableWidget*>(QStringLiteral("metrics"));
        setRuns({nullptr, nullptr});
        m_panel->resize(900, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void BeforeARunCellsShowDashesThatAreReadAsNotMeasured()
    {
        QCOMPARE(m_table->horizontalHeaderItem(1)->text(), QStringLiteral("Interleaved"));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            for (const int column : {1, 2}) {
                QCOMPARE(m_table->item(row, column)->text(), QStringLiteral("–"));
                QCOMPARE(m_table->item(row, column)->data(Qt::AccessibleTextRole).toString(),
                         QStringLiteral("not measured yet"));
            }
        }
        QVERIFY(!detailsButton().isEnabled());
    }

    void AfterARunTheFiguresStandInTheirColumns()
    {
        const Runs runs = bothRuns();
        setRuns(runs);
        QCOMPARE(m_table->horizontalHeaderItem(1)->text(), QStringLiteral("Interleaved, on one core"));
        QCOMPARE(m_table->horizontalHeaderItem(2)->text(), QStringLiteral("Parallel, on 2 cores"));
        const std::vector<Figure> figures = figuresOf(runs[0].get(), runs[1].get(), m_words);
        QCOMPARE(m_table->rowCount(), static_cast<int>(figures.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const Figure& figure = figures[static_cast<std::size_t>(row)];
            QCOMPARE(m_table->item(row, 0)->text(), figure.name);
            QCOMPARE(m_table->item(row, 0)->toolTip(), figure.term);
            QCOMPARE(m_table->item(row, 1)->text(), figure.first);
            QCOMPARE(m_table->item(row, 2)->text(), figure.second);
            QCOMPARE(m_table->item(row, 3)->text().trimmed(), figure.meaning);
        }
        QVERIFY(!m_table->item(0, 1)->data(Qt::AccessibleTextRole).isValid());
        QVERIFY(detailsButton().isEnabled());
    }

    void ItIsAsHighAsItsRowsInEveryTypeSize()
    {
        setRuns(bothRuns());
        for (const double scale : {0.8, 1.0, 2.0}) {
            m_panel->setTheme(Theme(gantt::Look::Light, QFont(), scale));
            const QRect last = m_table->visualItemRect(m_table->item(m_table->rowCount() - 1, 0));
            QVERIFY(last.isValid());
            QVERIFY(m_table->viewport()->rect().contains(last.center()));
        }
    }

    void TheTitleFoldsAndUnfoldsByClickAndKey()
    {
        QSignalSpy told(m_panel.get(), &MetricsPanel::openChanged);
        QTest::mouseClick(&titleButton(), Qt::LeftButton);
        QVERIFY(!m_panel->isOpen());
        QVERIFY(!m_table->isVisible());
        QVERIFY(titleButton().accessibleDescription().contains(QStringLiteral("hidden")));
        titleButton().setFocus();
        QTest::keyClick(&titleButton(), Qt::Key_Space);
        QVERIFY(m_table->isVisible());
        QVERIFY(titleButton().accessibleDescription().contains(QStringLiteral("shown")));
        QCOMPARE(told.count(), 2);
        QCOMPARE(told[0][0].toBool(), false);
        QCOMPARE(told[1][0].toBool(), true);
    }

    void NothingCanBeTypedIntoTheFigures()
    {
        setRuns(bothRuns());
        for (int row = 0; row < m_table->rowCount(); ++row)
            QVERIFY(!(m_table->item(row, 1)->flags() & Qt::ItemIsEditable));
        m_table->setFocus();
        m_table->setCurrentCell(0, 0);
        QTest::keyClick(m_table, Qt::Key_Tab); // leads on, not into the next cell
        QCOMPARE(m_table->currentColumn(), 0);
    }

    void DetailsListEveryTaskAndCore()
    {
        setRuns(bothRuns());
        QStringList lines;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (const QTableWidget* table : dialog->findChildren<QTableWidget*>()) {
                for (int row = 0; row < table->rowCount(); ++row) {
                    lines.append(table->item(row, 0)->text() + QLatin1Char(' ') + table->item(row, 1)->text()
                                 + QLatin1Char(' ') + table->item(row, 1)->toolTip());
                }
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(&detailsButton(), Qt::LeftButton);
        QCOMPARE(lines, (QStringList{QStringLiteral("Ada 50 % 5 ms"), QStringLiteral("Ben 50 % 5 ms"),
                                     QStringLiteral("Core 0 100 % 10 ms"), QStringLiteral("Ada 100 % 5 ms"),
                                     QStringLiteral("Ben 100 % 5 ms"), QStringLiteral("Core 0 100 % 5 ms"),
                                     QStringLiteral("Core 1 100 % 5 ms")}));
    }

    void DetailsOfOneRunAloneAndWithoutKnownCores()
    {
        setRuns({std::make_shared<RunResult>(drawnRun("one-core", "Ada  ????\n")), nullptr});
        QString all;
        qsizetype tables = 0;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                all += label->text() + QLatin1Char('\n');
            tables = dialog->findChildren<QTableWidget*>().size();
            dialog->reject();
        });
        QTest::mouseClick(&detailsButton(), Qt::LeftButton);
        QCOMPARE(tables, 1);
        QVERIFY2(all.contains(QStringLiteral("did not tell on which core")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("Parallel")), qPrintable(all));
    }
};

QTEST_MAIN(MetricsPanelTest)
#include "metrics_panel_test.moc"
