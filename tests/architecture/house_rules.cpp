// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/house_rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "tests/architecture/source_outline.h"

namespace interleave {

namespace {

/// A header and its body are one: "core/base/time" of both.
std::string unitOf(const std::string& path)
{
    return path.substr(0, path.rfind('.'));
}

/// A class where it is defined.
struct ClassPlace {
    std::string unit;
    std::string name;
    friend auto operator<=>(const ClassPlace&, const ClassPlace&) = default;
};

struct ClassSize {
    int lines = 0;
    int members = 0;
};

/// All files of a house.
class House {
public:
    explicit House(const std::vector<SourceText>& sources)
    {
        for (const SourceText& source : sources) {
            const SourceOutline& outline = m_outlines.emplace(source.path, outlineOf(source.text)).first->second;
            for (const ClassOutline& each : outline.classes)
                addClass({unitOf(source.path), each.name}, each);
            for (const std::string& header : outline.includes) {
                if (unitOf(header) != unitOf(source.path))
                    m_includes[unitOf(source.path)].insert(unitOf(header));
            }
        }
        for (const auto& [path, outline] : m_outlines) {
            for (const FunctionOutline& function : outline.functions)
                addFunction(path, function);
        }
    }

    std::vector<Excess> excesses()
    {
        for (const auto& [place, size] : m_classes) {
            const std::string named = place.name + " (" + place.unit + ')';
            check("lines of " + named, size.lines, kMostClassLines);
            check("members of " + named, size.members, kMostMembers);
        }
        findCircles();
        std::ranges::sort(m_excesses, {}, &Excess::what);
        return std::move(m_excesses);
    }

private:
    void addClass(const ClassPlace& place, const ClassOutline& outline)
    {
        m_classes[place].lines += outline.lines;
        m_classes[place].members = std::max(m_classes[place].members, outline.members);
    }

    /// Where a class is defined whose function stands in a file: there, or in what that includes.
    std::optional<ClassPlace> placeOf(const std::string& name, const std::string& unit) const
    {
        if (m_classes.contains({unit, name}))
            return ClassPlace{unit, name};
        const auto includes = m_includes.find(unit);
        if (includes == m_includes.end())
            return std::nullopt;
        for (const std::string& header : includes->second) {
            if (m_classes.contains({header, name}))
                return ClassPlace{header, name};
        }
        return std::nullopt;
    }

    /// The lines of a function that stands outside of its class belong to that, and to the class around it.
    void addFunction(const std::string& path, const FunctionOutline& function)
    {
        std::string name;
        for (const std::string& owner : function.owners) {
            name += owner + "::";
            if (const std::optional<ClassPlace> place = placeOf(owner, unitOf(path)))
                m_classes[*place].lines += function.lines;
        }
        check("lines of " + name + function.name + "() (" + path + ')', function.lines, kMostFunctionLines);
    }

    void check(const std::string& what, int count, int most)
    {
        if (count > most)
            m_excesses.push_back({what, what + ": " + std::to_string(count) + ", at most " + std::to_string(most)});
    }

    /// All that a unit includes, and what that does.
    std::set<std::string> reachedFrom(const std::string& unit) const
    {
        std::set<std::string> reached;
        std::vector<std::string> open{unit};
        while (!open.empty()) {
            const auto includes = m_includes.find(open.back());
            open.pop_back();
            if (includes == m_includes.end())
                continue;
            for (const std::string& header : includes->second) {
                if (reached.insert(header).second)
                    open.push_back(header);
            }
        }
        return reached;
    }

    void findCircles()
    {
        std::map<std::string, std::set<std::string>> reached;
        for (const auto& [unit, includes] : m_includes)
            reached[unit] = reachedFrom(unit);
        std::set<std::string> told;
        for (const auto& [unit, all] : reached) {
            if (!all.contains(unit) || !told.insert(unit).second)
                continue;
            std::string circle = "circle of";
            for (const std::string& other : all) {
                if (const auto back = reached.find(other); back == reached.end() || !back->second.contains(unit))
                    continue;
                circle += ' ' + other;
                told.insert(other);
            }
            m_excesses.push_back({circle, circle});
        }
    }

    std::map<std::string, SourceOutline> m_outlines; ///< by path
    std::map<ClassPlace, ClassSize> m_classes;
    std::map<std::string, std::set<std::string>> m_includes; ///< by unit
    std::vector<Excess> m_excesses;
};

} // namespace

std::vector<Excess> excessesOf(const std::vector<SourceText>& sources)
{
    return House(sources).excesses();
}

} // namespace interleave
