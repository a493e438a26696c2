// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/house_rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <QtTest>

#include "tests/architecture/source_outline.h"
#include "tests/support/print.h"

using namespace interleave;
namespace fs = std::filesystem;

namespace {

/// Headers and bodies of core and app.
std::vector<SourceText> sourcesOfTheHouse()
{
    const fs::path top = INTERLEAVE_SOURCE_DIR;
    std::vector<SourceText> sources;
    for (const char* folder : {"core", "app"}) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top / folder)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            sources.push_back({fs::relative(entry.path(), top).generic_string(), {std::istreambuf_iterator<char>(stream), {}}});
        }
    }
    return sources;
}

std::string linesOf(int count, const std::string& line)
{
    std::string lines;
    for (int n = 0; n < count; ++n)
        lines += line + '\n';
    return lines;
}

/// A function of so many lines.
std::string functionOf(const std::string& head, int lines)
{
    return head + "\n{\n" + linesOf(lines - 3, "    work();") + "}\n";
}

std::string complaintsAbout(const std::vector<SourceText>& sources)
{
    std::string complaints;
    for (const Excess& excess : excessesOf(sources))
        complaints += excess.complaint + '\n';
    return complaints;
}

} // namespace

/// Nothing in the house is so large, or so entangled, that it cannot be read by itself.
class HouseRulesTest : public QObject {
    Q_OBJECT

private slots:
    void TheHouseKeepsTheLimits()
    {
        const std::vector<SourceText> sources = sourcesOfTheHouse();
        QVERIFY(sources.size() > 200);
        const std::string complaints = complaintsAbout(sources);
        QVERIFY2(complaints.empty(), ('\n' + complaints).c_str());
    }

    void ItReadsWhatIsThere()
    {
        std::size_t classes = 0;
        std::size_t functions = 0;
        for (const SourceText& source : sourcesOfTheHouse()) {
            const SourceOutline outline = outlineOf(source.text);
            classes += outline.classes.size();
            functions += outline.functions.size();
            for (const ClassOutline& each : outline.classes)
                QVERIFY2(each.lines > 0, (source.path + ": " + each.name + " has no end").c_str());
            for (const FunctionOutline& each : outline.functions)
                QVERIFY2(each.lines > 0, (source.path + ": " + each.name + " has no end").c_str());
        }
        QVERIFY(classes > 300);
        QVERIFY(functions > 1500);
    }

    void ALongFunctionIsFound()
    {
        QCOMPARE(complaintsAbout({{"app/a.cpp", functionOf("void f()", 60)}}), std::string());
        QCOMPARE(complaintsAbout({{"app/a.cpp", functionOf("void f()", 61)}}),
                 std::string("lines of f() (app/a.cpp): 61, at most 60\n"));
        QCOMPARE(complaintsAbout({{"app/a.cpp", "namespace n {\n" + functionOf("int A::f(int x) const", 70) + "}\n"}}),
                 std::string("lines of A::f() (app/a.cpp): 70, at most 60\n"));
        QCOMPARE(complaintsAbout(
                     {{"app/a.h", "class A {\npublic:\n" + functionOf("    bool operator==(const A&) const", 61) + "};\n"}}),
                 std::string("lines of operator==() (app/a.h): 61, at most 60\n"));
    }

    void AConstructorWithInitializersIsOneFunction()
    {
        const std::string head = "A::A(int a)\n    : m_a{a},\n      m_b([this] { return 1; }),\n      m_c(2)";
        QCOMPARE(complaintsAbout({{"app/a.cpp", functionOf(head, 61)}}),
                 std::string("lines of A::A() (app/a.cpp): 64, at most 60\n"));
    }

    void AClassHasTheLinesOfItsBodies()
    {
        const SourceText header{"app/a.h", "class A {\npublic:\n    void f();\n};\n"};
        std::string bodies;
        for (int n = 0; n < 8; ++n)
            bodies += functionOf("void A::f()", 50);
        const SourceText body{"app/a_more.cpp", "#include \"app/a.h\"\n" + bodies};
        QCOMPARE(complaintsAbout({header, body}), std::string("lines of A (app/a): 404, at most 400\n"));
        // Another class of that name, which the bodies do not see.
        const SourceText other{"app/b.cpp", "struct A {\n};\n"};
        QCOMPARE(complaintsAbout({header, other, body}), std::string("lines of A (app/a): 404, at most 400\n"));
    }

    void DataMembersAreCounted()
    {
        const auto members = [](const std::string& lines) {
            return outlineOf("class A : public B {\n" + lines + "};\n").classes[0].members;
        };
        QCOMPARE(members("    int m_a = 0;\n    std::map<int, int> m_b;\n    int m_c{1};\n"), 3);
        QCOMPARE(members("    Q_OBJECT\n\npublic:\n    A();\n\nprivate:\n    int m_a;\n"), 1);
        QCOMPARE(members("    std::function<void(int)> m_act;\n    int m_guarded GUARDED_BY(m_mutex);\n"), 2);
        QCOMPARE(members("    static constexpr int kA = 1;\n    using X = int;\n    friend class B;\n    int f() const "
                         "{ return 1; }\n"),
                 0);
        QCOMPARE(members("    struct Part {\n        int a;\n    };\n    enum class E { X, Y };\n    Part m_part; // "
                         "its own\n"),
                 1);
        QCOMPARE(members("    bool operator<(const A&) const;\n    virtual int f(int a = 1) = 0;\n"), 0);
    }

    void MoreThanTwentyFiveMembersAreFound()
    {
        QCOMPARE(complaintsAbout({{"app/a.h", "struct A {\n" + linesOf(25, "    int m_a = 0;") + "};\n"}}), std::string());
        QCOMPARE(complaintsAbout({{"app/a.h", "struct A {\n" + linesOf(26, "    int m_a = 0;") + "};\n"}}),
                 std::string("members of A (app/a): 26, at most 25\n"));
    }

    void CirclesAreFoundThroughBodies()
    {
        const SourceText a{"app/a.h", "#include \"app/b.h\"\n"};
        const SourceText b{"app/b.cpp", "#include \"app/b.h\"\n#include \"app/c.h\"\n"};
        const SourceText c{"app/c.h", "#include \"app/a.h\"\n"};
        QCOMPARE(complaintsAbout({a, b, c}), std::string("circle of app/a app/b app/c\n"));
        QCOMPARE(complaintsAbout({a, b, {"app/c.h", "#include <map>\n"}}), std::string());
    }

    void WhatIsNoCodeIsNotRead()
    {
        QCOMPARE(codeOf("a // {\nb /* {\n */ c"), std::string("a     \nb     \n    c"));
        QCOMPARE(codeOf("f(\"{\\\"\", '{', 1'000, u'\"')"), std::string("f(\"   \", ' ', 1'000, u' ')"));
        QCOMPARE(codeOf("x R\"re({\")re\" y"), "x " + std::string(11, ' ') + " y");
        QCOMPARE(codeOf("#define A { \\\n  {\nint a;"), std::string(13, ' ') + "\n   \nint a;");
    }
};

QTEST_APPLESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
