// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/execution_model.h"

#include <algorithm>
#include <set>

#include "tests/support/print.h"

using namespace interleave;

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
    /// What needs least to be understood comes first, and what is executed before what is only computed.
    void ModelsAreOfferedFromThePlainestOn()
    {
        const auto models = executionModelCatalog();
        QCOMPARE(std::string(models.front()->id), std::string("in-order"));
        QVERIFY(std::ranges::is_sorted(models, {}, &ExecutionModel::isSimulated));
    }

    /// They are typed, and stand in files.
    void IdsArePlainWordsOfTheirOwn()
    {
        std::set<std::string_view> ids;
        for (const ExecutionModel* model : executionModelCatalog()) {
            QVERIFY2(ids.insert(model->id).second, model->id.data());
            QVERIFY2(model->id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos, model->id.data());
        }
    }

    void EveryModelDescribesItself()
    {
        for (const ExecutionModel* model : executionModelCatalog()) {
            for (const Text& text : {model->title, model->term, model->summary, model->heading, model->place, model->subject})
                QVERIFY2(!text.isEmpty(), std::string(model->id).c_str());
            QVERIFY(model->run);
        }
    }

    void EveryModelIsFoundById()
    {
        for (const ExecutionModel* model : executionModelCatalog())
            QCOMPARE(executionModelById(model->id).value(), model);
    }

    void UnknownModelIsToldFromTheNearOnes()
    {
        const Result<const ExecutionModel*> result = executionModelById("one-cor");
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::UnknownName);
        QCOMPARE(englishWords()(result.error().message),
                 std::string("There is no model \"one-cor\". Did you mean one-core?"));
    }
};

QTEST_APPLESS_MAIN(CatalogTest)
#include "catalog_test.moc"
