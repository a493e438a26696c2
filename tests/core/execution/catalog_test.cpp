// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/execution_model.h"

#include "tests/support/print.h"

using namespace interleave;

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
    void ModelsAreOfferedInThisOrder()
    {
        std::string ids;
        for (const ExecutionModel* model : executionModelCatalog())
            ids += std::string(model->id) + '\n';
        QCOMPARE(ids,
                 std::string("in-order\none-core\nall-cores\nevent-loop\ngreen-threads\npool\nbaton\nsimulated\n"));
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
