// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/prose.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

std::vector<ProseBlock> blocksOf(std::string_view text)
{
    return proseOf(text).value();
}

ProseBlock paragraph(std::vector<ProseRun> runs)
{
    return {ProseBlock::Kind::Paragraph, std::move(runs)};
}

} // namespace

class ProseTest : public QObject {
    Q_OBJECT

private slots:
    void LinesJoinToParagraphs()
    {
        QVERIFY(blocksOf("One\ntwo.\n\n  Three.\n") == (std::vector{paragraph({{"One two."}}), paragraph({{"Three."}})}));
        QVERIFY(blocksOf("").empty());
        QVERIFY(blocksOf(" \n\n").empty());
    }

    void WordsCanBeEmphasized()
    {
        QVERIFY(
            blocksOf("A *slight* and a **strong** `x < y`.")
            == (std::vector{paragraph(
                {{"A "}, {"slight", Emphasis::Slight}, {" and a "}, {"strong", Emphasis::Strong}, {" "}, {"x < y", Emphasis::Code}, {"."}})}));
        QVERIFY(blocksOf("_so_ too") == (std::vector{paragraph({{"so", Emphasis::Slight}, {" too"}})}));
    }

    void AStarIsAStarWhereNothingEndsIt()
    {
        QVERIFY(blocksOf("2 * 3 = 6") == (std::vector{paragraph({{"2 * 3 = 6"}})}));
        QVERIFY(blocksOf("a *b") == (std::vector{paragraph({{"a *b"}})}));
        QVERIFY(blocksOf("work_ms and cores_used") == (std::vector{paragraph({{"work_ms and cores_used"}})}));
    }

    void ListsHaveItems()
    {
        using Kind = ProseBlock::Kind;
        QVERIFY(blocksOf("Look:\n- one\n  and more\n- two\n\n1. first\n2. second")
                == (std::vector<ProseBlock>{{Kind::Paragraph, {{"Look:"}}},
                                            {Kind::Bullet, {{"one and more"}}},
                                            {Kind::Bullet, {{"two"}}},
                                            {Kind::Numbered, {{"first"}}},
                                            {Kind::Numbered, {{"second"}}}}));
    }

    void FencedLinesStayAsTheyAre()
    {
        QVERIFY(blocksOf("```\nlock\n  *add*\n```\nSo.")
                == (std::vector<ProseBlock>{{ProseBlock::Kind::Code, {{"lock\n  *add*", Emphasis::Code}}},
                                            {ProseBlock::Kind::Paragraph, {{"So."}}}}));
    }

    void HtmlLinksAndPicturesAreRefused()
    {
        for (const char* text : {"<script>alert(1)</script>", "</b>", "<!-- x -->", "[here](https://example.org)",
                                 "![x](file:///etc/passwd)", "a <b>bold</b> word"})
            QVERIFY2(!proseOf(text), text);
        for (const char* text : {"a < b", "1 <2", "`<b>`", "[a] (b)"})
            QVERIFY2(proseOf(text).hasValue(), text);
    }

    void WordsAreCountedAsAReaderCountsThem()
    {
        QCOMPARE(wordsIn(""), std::size_t{0});
        QCOMPARE(wordsIn("One core, two\ntasks."), std::size_t{4});
        QCOMPARE(wordsIn("a - b"), std::size_t{2});
        QCOMPARE(wordsIn("**Grüße** für Ötzi"), std::size_t{3});
    }

    void ThePlainTextHasNoSigns() { QCOMPARE(plainTextOf(blocksOf("A *b*.\n\n- c `d`")), std::string("A b.\n- c d")); }
};

QTEST_APPLESS_MAIN(ProseTest)
#include "prose_test.moc"
