// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick of start_time.py: a window with two charts of Qt Charts, one above the other, and nothing else.

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    for (const qreal slope : {1.0, 2.0}) {
        auto* series = new QLineSeries;
        for (int i = 0; i < 10; ++i)
            series->append(i, slope * i);
        auto* chart = new QChart;
        chart->addSeries(series);
        chart->createDefaultAxes();
        layout->addWidget(new QChartView(chart));
    }
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
