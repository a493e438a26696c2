// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/measure_title.h"

#include <set>

#include "core/experiment/catalog.h"
#include "core/experiment/measure.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

std::string english(std::string_view measure)
{
    return englishWords()(titleOf(measure));
}

} // namespace

/// What measures are called for people.
class MeasureTitleTest : public QObject {
    Q_OBJECT

private slots:
    void EachHasANameThatNoOtherHas()
    {
        std::set<std::string_view> measures;
        std::set<std::string> titles;
        for (const MeasureTitle& titled : titledMeasures()) {
            QVERIFY2(measures.insert(titled.measure).second, titled.measure.data());
            QVERIFY2(titles.insert(englishWords()(titled.title)).second, titled.title.source);
            QCOMPARE(english(titled.measure), std::string(titled.title.source));
        }
        QVERIFY(measures.size() > 10);
        QCOMPARE(titledMeasures().front().measure, kMakespan);
    }

    /// Else a dialog would offer what cannot be measured.
    void EachIsAMeasureByItsFullName()
    {
        for (const MeasureTitle& titled : titledMeasures()) {
            const Result<std::string> named = measureNamed(titled.measure.data());
            QVERIFY2(named.hasValue(), titled.measure.data());
            QCOMPARE(*named, std::string(titled.measure));
        }
    }

    void WhatIsATimeHasItsUnit()
    {
        QCOMPARE(english(kMakespan), std::string("Makespan, ms"));
        for (const MeasureTitle& titled : titledMeasures()) {
            const std::optional<double> parts = partsOfSecond(titled.measure);
            const QString title = QString::fromStdString(english(titled.measure));
            QVERIFY2(!parts
                         || title.endsWith(*parts == 1000 ? QStringLiteral(", ms")
                                           : *parts == 1  ? QStringLiteral(", s")
                                                          : QStringLiteral(", µs")),
                     qPrintable(title));
        }
    }

    void WhatHasNoNameIsCalledAsInJson()
    {
        QCOMPARE(english("tasks[2].stretches"), std::string("tasks[2].stretches"));
        QCOMPARE(english(""), std::string());
    }

    void WhateverTheBuiltInOnesMeasureHasAName()
    {
        for (const BuiltIn* builtIn : builtIns()) {
            for (const std::string& measure : builtIn->make().measures)
                QVERIFY2(english(measure) != measure, measure.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(MeasureTitleTest)
#include "measure_title_test.moc"
