// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_writer.h"

#include <QtTest>

#include <functional>
#include <limits>
#include <locale>
#include <sstream>

#include "core/exporting/number_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

QByteArray written(const std::function<void(JsonWriter&)>& write)
{
    std::ostringstream out;
    JsonWriter json(out);
    write(json);
    return QByteArray::fromStdString(out.str());
}

QByteArray writtenText(std::string_view text)
{
    return written([text](JsonWriter& json) { json.text(text); });
}

/// Groups figures and writes a comma for the point, as some countries do.
struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

private slots:
    void LinesAreIndentedAndOneLineIsNot()
    {
        const QByteArray text = written([](JsonWriter& json) {
            json.beginObject();
            json.key("a").integer(1);
            json.key("b").beginArray();
            json.beginObject(JsonWriter::Layout::OneLine);
            json.key("c").boolean(true);
            json.key("d").beginArray();
            json.null();
            json.integer(2);
            json.endArray();
            json.endObject();
            json.endArray();
            json.key("e").beginArray();
            json.endArray();
            json.endObject();
        });
        QCOMPARE(text,
                 QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    {\"c\": true, \"d\": [null, 2]}\n  ],\n  \"e\": []\n}"));
    }

    void DenseHasNoSpaces()
    {
        const JsonMembers members = JsonMembers().add("a", "say \"no\"").add("b", -7);
        const QByteArray text = written([&members](JsonWriter& json) {
            json.beginArray();
            json.beginObject(JsonWriter::Layout::Dense);
            json.members(members);
            json.members(JsonMembers());
            json.key("c").beginObject();
            json.key("d").integer(1);
            json.members(members);
            json.endObject();
            json.endObject();
            json.endArray();
        });
        QCOMPARE(text,
                 QByteArray(
                     "[\n  {\"a\":\"say \\\"no\\\"\",\"b\":-7,\"c\":{\"d\":1,\"a\":\"say \\\"no\\\"\",\"b\":-7}}\n]"));
    }

    void LongValuesArriveWhole()
    {
        const QByteArray text = written([](JsonWriter& json) {
            json.beginArray(JsonWriter::Layout::Dense);
            for (std::int64_t i = 0; i < 100'000; ++i)
                json.integer(i);
            json.endArray();
        });
        QVERIFY(text.startsWith("[0,1,2,"));
        QVERIFY(text.endsWith(",99999]"));
        QCOMPARE(text.count(','), qsizetype{99'999});
    }

    void TextsAreEscaped()
    {
        QCOMPARE(writtenText("say \"no\" \\ tab\t line\n end\x01"),
                 QByteArray("\"say \\\"no\\\" \\\\ tab\\t line\\n end\\u0001\""));
        QCOMPARE(writtenText("Gül µ 👩‍🍳"), QByteArray("\"Gül µ 👩‍🍳\""));
        QCOMPARE(writtenText(""), QByteArray("\"\""));
    }

    /// The same text to whoever reads it, and none to a terminal that shows it.
    void WhatATerminalObeysIsEscaped()
    {
        QCOMPARE(writtenText("\x1B[2J\x7F"), QByteArray("\"\\u001b[2J\\u007f\""));
        QCOMPARE(writtenText("\xC2\x9B"
                             "31m \xE2\x80\xAE \xE2\x81\xA6"),
                 QByteArray("\"\\u009b31m \\u202e \\u2066\""));
    }

    void WhatIsNoTextIsReplaced()
    {
        QCOMPARE(writtenText("a\xFFz"), QByteArray("\"a\xEF\xBF\xBDz\""));
        QCOMPARE(writtenText("a\xC3"), QByteArray("\"a\xEF\xBF\xBD\""));
        QCOMPARE(writtenText("\xC0\x80"), QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\""));
        QCOMPARE(writtenText("\xED\xA0\x80"), QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""));
    }

    void TimesAreExact()
    {
        QCOMPARE(numberText(Duration(1234567890ns), 6), std::string("1234.56789"));
        QCOMPARE(numberText(Duration(1ns), 6), std::string("0.000001"));
        QCOMPARE(numberText(Duration(-1500ns), 3), std::string("-1.5"));
        QCOMPARE(numberText(Duration(2000ns), 3), std::string("2"));
        QCOMPARE(numberText(Duration(0ns), 6), std::string("0"));
        QCOMPARE(numberText(Duration(1'000'500ns), 6), std::string("1.0005"));
        QCOMPARE(numberText(Duration::min(), 3), std::string("-9223372036854775.808"));
        QCOMPARE(numberText(Duration(-7ns), 0), std::string("-7"));
    }

    void NumbersDoNotDependOnTheLocale()
    {
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
        const QByteArray text = written([](JsonWriter& json) {
            json.beginArray(JsonWriter::Layout::OneLine);
            json.integer(1234567);
            json.decimal(3.5, 6);
            json.milliseconds(1234567890ns);
            json.endArray();
        });
        std::locale::global(before);
        QCOMPARE(text, QByteArray("[1234567, 3.5, 1234.56789]"));
    }

    void WhatIsNoNumberIsNull()
    {
        QCOMPARE(written([](JsonWriter& json) { json.decimal(std::numeric_limits<double>::infinity(), 2); }),
                 QByteArray("null"));
        QCOMPARE(written([](JsonWriter& json) { json.decimal(-0.001, 2); }), QByteArray("0"));
    }

    void HexHasSixteenDigits()
    {
        QCOMPARE(hexText(0xAB), std::string("0x00000000000000ab"));
        QCOMPARE(hexText(~0ULL), std::string("0xffffffffffffffff"));
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
