// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <algorithm>
#include <sstream>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/exporting/exporter.h"

using namespace interleave;
using namespace interleave::cli;

namespace {

std::string listOf(const ListCommand& command)
{
    std::ostringstream out;
    std::ostringstream err;
    list(command, {.out = out, .err = err});
    return out.str();
}

/// With every stretch of spaces and line ends as one space: it does not matter where lines were broken.
std::string unbroken(const std::string& text)
{
    std::istringstream words(text);
    std::string all;
    for (std::string word; words >> word;)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

/// What is wrong with a list: an entry that is not there, or not behind the one before it. Empty when nothing is.
class Reading {
public:
    explicit Reading(const std::string& text) : m_text(unbroken(text)) {}

    void expect(const std::string& part)
    {
        const std::size_t found = m_text.find(unbroken(part), m_place);
        if (found == std::string::npos)
            m_complaints += "\nmissing: " + part;
        else
            m_place = found + 1;
    }
    void expect(const ParameterSpec& spec)
    {
        expect(std::string(spec.id) + "=" + std::to_string(spec.initial) + ' ' + words(spec.name) + ':');
        if (spec.unit == Unit::Choice) {
            for (const Text& choice : spec.choices)
                expect(words(choice));
        } else {
            expect(std::to_string(spec.minimum) + " to " + std::to_string(spec.maximum));
        }
    }
    const std::string& complaints() const { return m_complaints; }

    static std::string words(const Text& text) { return englishWords()(text); }

private:
    std::string m_text;
    std::size_t m_place = 0;
    std::string m_complaints;
};

std::string longLinesOf(const std::string& text)
{
    std::string found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.size() > 80 + static_cast<std::size_t>(std::ranges::count(line, '\xC2'))) // the µ has two bytes
            found += '\n' + line;
    }
    return found;
}

} // namespace

/// Whatever is in the catalogs is in the list; `transcripts/list.txt` shows how it looks.
class ListCommandTest : public QObject {
    Q_OBJECT

private slots:
    void EveryScenarioIsListedByTopicWithItsParameters()
    {
        Reading list(listOf({.scenarios = true, .models = false, .exports = false}));
        for (const Topic topic : kTopics) {
            list.expect(Reading::words(titleOf(topic)));
            for (const Scenario* scenario : scenarioCatalog()) {
                if (scenario->topic != topic)
                    continue;
                list.expect(std::string(scenario->id) + ": " + Reading::words(scenario->title) + ' '
                            + Reading::words(scenario->tagline));
                for (const ParameterSpec& spec : scenario->parameters)
                    list.expect(spec);
                list.expect("compare takes " + std::string(scenario->models[0]) + " and " + std::string(scenario->models[1]));
            }
        }
        QCOMPARE(list.complaints(), std::string());
    }

    void EveryModelIsListedWithItsParameters()
    {
        Reading list(listOf({.scenarios = false, .models = true, .exports = false}));
        for (const ExecutionModel* model : executionModelCatalog()) {
            list.expect(std::string(model->id) + ": " + Reading::words(model->title) + " ("
                        + Reading::words(model->term) + ") " + Reading::words(model->summary));
            for (const ParameterSpec& spec : model->parameters) {
                list.expect(spec);
                list.expect(Reading::words(spec.help));
            }
        }
        QCOMPARE(list.complaints(), std::string());
    }

    void EveryFormatIsListed()
    {
        Reading list(listOf({.scenarios = false, .models = false, .exports = true}));
        for (const Exporter* exporter : exporterCatalog())
            list.expect(std::string(exporter->id) + ": " + Reading::words(exporter->title));
        QCOMPARE(list.complaints(), std::string());
    }

    void HelpNamesWhateverCanBeChosen()
    {
        Reading help(helpText());
        for (const Scenario* scenario : scenarioCatalog())
            help.expect(std::string(scenario->id));
        for (const ExecutionModel* model : executionModelCatalog())
            help.expect(std::string(model->id));
        for (const Exporter* exporter : exporterCatalog())
            help.expect(std::string(exporter->id));
        QCOMPARE(help.complaints(), std::string());
    }

    void NoLineIsWiderThanAPage()
    {
        QCOMPARE(longLinesOf(listOf({.scenarios = true, .models = true, .exports = true})), std::string());
        QCOMPARE(longLinesOf(helpText()), std::string());
    }
};

QTEST_APPLESS_MAIN(ListCommandTest)
#include "list_command_test.moc"
