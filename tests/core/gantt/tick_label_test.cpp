// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/tick_label.h"

#include <QtTest>

using namespace interleave;
using namespace interleave::gantt;

class TickLabelTest : public QObject {
    Q_OBJECT

private slots:
    void LabelsTellTicksApart_data()
    {
        QTest::addColumn<QList<qlonglong>>("ticks");
        QTest::addColumn<QStringList>("expected");
        using Ticks = QList<qlonglong>;
        const auto words = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
        QTest::newRow("whole") << Ticks{0, 100'000'000, 200'000'000} << words("0 ms|100 ms|200 ms");
        QTest::newRow("seconds") << Ticks{0, 5'000'000'000, 10'000'000'000} << words("0 s|5 s|10 s");
        QTest::newRow("zoomed in") << Ticks{12'005'000'000, 12'010'000'000} << words("12.005 s|12.010 s");
        QTest::newRow("micro") << Ticks{0, 20'000, 40'000} << words("0 µs|20 µs|40 µs");
        QTest::newRow("half") << Ticks{12'500'000, 13'000'000} << words("12.5 ms|13.0 ms");
        QTest::newRow("nano") << Ticks{7, 8} << words("7 ns|8 ns");
        QTest::newRow("none") << Ticks{} << QStringList{};
    }

    void LabelsTellTicksApart()
    {
        QFETCH(QList<qlonglong>, ticks);
        std::vector<TimePoint> times;
        for (const qlonglong tick : ticks)
            times.push_back(TimePoint{Duration{tick}});
        QStringList labels;
        for (const Message& label : tickLabels(times))
            labels.append(QString::fromStdString(englishWords()(label)));
        QTEST(labels, "expected");
    }
};

QTEST_APPLESS_MAIN(TickLabelTest)
#include "tick_label_test.moc"
