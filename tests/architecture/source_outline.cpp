// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/source_outline.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <sstream>

namespace interleave {

namespace {

bool isWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_';
}

bool isSpace(char letter)
{
    return std::isspace(static_cast<unsigned char>(letter));
}

/// Blanks what is no code.
class Blanking {
public:
    explicit Blanking(std::string_view text) : m_text(text) {}

    std::string code()
    {
        while (m_at < m_text.size())
            step();
        return m_text;
    }

private:
    bool isAt(std::string_view what) const { return std::string_view(m_text).substr(m_at).starts_with(what); }

    bool isFirstOfLine() const
    {
        const std::size_t line = m_text.rfind('\n', m_at);
        const std::size_t first = m_text.find_first_not_of(" \t", line == std::string::npos || m_at == 0 ? 0 : line + 1);
        return first == m_at;
    }

    /// Up to and with `end`; all, where there is none.
    void blankThrough(std::string_view end, std::size_t from)
    {
        const std::size_t found = m_text.find(end, from);
        blankTo(found == std::string::npos ? m_text.size() : found + end.size());
    }

    void blankTo(std::size_t end)
    {
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] != '\n')
                m_text[m_at] = ' ';
        }
    }

    /// Up to a quote that is not escaped. The quotes stay, so that something is seen to be there.
    void blankQuoted(char quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const bool isEscape = m_text[m_at] == '\\';
            m_text[m_at] = ' ';
            if (isEscape && ++m_at < m_text.size())
                m_text[m_at] = ' ';
        }
        ++m_at;
    }

    void blankRaw()
    {
        const std::size_t paren = m_text.find('(', m_at);
        const std::string end = ')' + m_text.substr(m_at + 2, paren - m_at - 2) + '"';
        blankThrough(end, paren);
    }

    /// Where a quote parts digits.
    bool isInNumber() const
    {
        std::size_t begin = m_at;
        while (begin > 0 && (isWord(m_text[begin - 1]) || m_text[begin - 1] == '\''))
            --begin;
        return begin < m_at && std::isdigit(static_cast<unsigned char>(m_text[begin]));
    }

    void blankDirective()
    {
        std::size_t end = m_text.find('\n', m_at);
        while (end != std::string::npos && m_text[end - 1] == '\\')
            end = m_text.find('\n', end + 1);
        blankTo(std::min(end, m_text.size()));
    }

    void step()
    {
        if (isAt("//"))
            blankTo(std::min(m_text.find('\n', m_at), m_text.size()));
        else if (isAt("/*"))
            blankThrough("*/", m_at + 2);
        else if (isAt("R\""))
            blankRaw();
        else if (m_text[m_at] == '"')
            blankQuoted('"');
        else if (m_text[m_at] == '\'' && !isInNumber())
            blankQuoted('\'');
        else if (m_text[m_at] == '#' && isFirstOfLine())
            blankDirective();
        else
            ++m_at;
    }

    std::string m_text;
    std::size_t m_at = 0;
};

/// Without what stands in brackets of that kind, those of templates or arrays.
std::string withoutBrackets(std::string text, char open, char close)
{
    std::string kept;
    int depth = 0;
    for (const char letter : text) {
        if (letter == open)
            ++depth;
        else if (letter == close && depth > 0)
            --depth;
        else if (depth == 0)
            kept += letter;
    }
    return kept;
}

/// Up to the parameters of what is declared; empty where it has none.
std::string beforeParameters(const std::string& head)
{
    const std::size_t op = head.find("operator()");
    const std::size_t paren = head.find('(', op == std::string::npos ? 0 : op + 10);
    return paren == std::string::npos ? std::string() : head.substr(0, paren);
}

/// What has been read since the last statement or block ended, and what the brace after it opens.
class Head {
public:
    explicit Head(const std::string& text)
    {
        static const std::regex macro(R"(\b([A-Z]+_[A-Z_]+|alignas)(\([^()]*\))?)");
        m_text = std::regex_replace(text, macro, "");
    }

    bool isNamespace() const { return has(R"(^\s*(inline\s+)?namespace\b)") || has(R"(^\s*extern\b)"); }
    bool isEnum() const { return has(R"(^\s*enum\b)"); }

    /// The name of the class that begins; empty where none does.
    std::string className() const
    {
        static const std::regex isClass(R"(^\s*(?:class|struct|union)\s+(?:\[\[[^\]]*\]\]\s*|alignas\([^)]*\)\s*)?(\w+)[^(]*$)");
        static const std::regex templateHead(R"(^\s*template\s*)");
        std::string text = m_text;
        if (std::regex_search(text, templateHead))
            text = std::regex_replace(withoutBrackets(text, '<', '>'), templateHead, "");
        std::smatch found;
        return std::regex_search(text, found, isClass) ? found[1].str() : std::string();
    }

    /// The function that begins, without its lines; with no name where none does.
    FunctionOutline function() const
    {
        FunctionOutline made;
        static const std::regex name(R"(((?:\w+\s*::\s*)*)(~?\w+|operator\s*\S+)\s*$)");
        const std::string before = beforeParameters(m_text);
        const bool isOperator = before.find("operator") != std::string::npos;
        const std::string plain = isOperator ? before : withoutBrackets(before, '<', '>');
        std::smatch found;
        const bool isValue = !isOperator && plain.find('=') != std::string::npos;
        if (isValue || !std::regex_search(plain, found, name))
            return made;
        made.name = found[2];
        static const std::regex word(R"(\w+)");
        const std::string owners = found[1];
        for (auto owner = std::sregex_iterator(owners.begin(), owners.end(), word); owner != std::sregex_iterator(); ++owner)
            made.owners.push_back(owner->str());
        return made;
    }

    /// How many data members a statement in a class declares.
    int members() const
    {
        static const std::regex other(R"(^\s*(using|friend|typedef|static|template|enum|class|struct|union)\b|\boperator\b)");
        std::string text = m_text.substr(0, m_text.find(" = "));
        text = withoutBrackets(withoutBrackets(text, '<', '>'), '[', ']');
        if (std::regex_search(text, other) || text.find('(') != std::string::npos
            || text.find_first_not_of(" \n") == std::string::npos)
            return 0;
        return 1 + static_cast<int>(std::ranges::count(text, ','));
    }

private:
    bool has(const char* pattern) const { return std::regex_search(m_text, std::regex(pattern)); }

    std::string m_text;
};

/// Goes through the code, brace by brace.
class Outliner {
public:
    explicit Outliner(std::string code) : m_code(std::move(code)) {}

    SourceOutline outline()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            step();
        return std::move(m_outline);
    }

private:
    enum class Kind { Namespace, Class, Function, Other };
    struct Scope {
        Kind kind;
        std::size_t index; ///< in the outline
    };

    bool isIn(Kind kind) const { return !m_scopes.empty() && m_scopes.back().kind == kind; }
    bool isInBody() const { return isIn(Kind::Function) || isIn(Kind::Other); }

    void step()
    {
        const char letter = m_code[m_at];
        if (letter == '\n')
            ++m_line;
        if (letter == '{')
            open();
        else if (letter == '}')
            close();
        else if (letter == ';' && m_parens == 0)
            endStatement();
        else if (!isInBody())
            read(letter);
    }

    void read(char letter)
    {
        m_parens += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (m_head.empty() && isSpace(letter))
            return;
        if (m_head.empty())
            m_headLine = m_line;
        m_head += letter;
        static const std::regex label(R"(\b(public|protected|private|signals|public slots|private slots)\s*:$)");
        if (letter == ':' && isIn(Kind::Class) && std::regex_search(m_head, label))
            m_head.clear();
    }

    void endStatement()
    {
        if (isIn(Kind::Class))
            m_outline.classes[m_scopes.back().index].members += Head(m_head).members();
        m_head.clear();
    }

    void open()
    {
        const bool isInitializer = m_parens > 0 || (m_at > 0 && !isSpace(m_code[m_at - 1])) || m_head.ends_with("= ");
        if (!isInBody() && isInitializer && !m_head.empty()) {
            skipInitializer();
            return;
        }
        const Head head(m_head);
        if (isInBody() || head.isEnum())
            m_scopes.push_back({Kind::Other, 0});
        else if (head.isNamespace())
            m_scopes.push_back({Kind::Namespace, 0});
        else if (const std::string name = head.className(); !name.empty())
            beginClass(name);
        else
            beginFunction(head.function());
        m_head.clear();
    }

    void skipInitializer()
    {
        int depth = 0;
        for (; m_at < m_code.size(); ++m_at) {
            depth += m_code[m_at] == '{' ? 1 : m_code[m_at] == '}' ? -1 : 0;
            m_line += m_code[m_at] == '\n' ? 1 : 0;
            if (depth == 0)
                return;
        }
    }

    void beginClass(const std::string& name)
    {
        m_scopes.push_back({Kind::Class, m_outline.classes.size()});
        m_outline.classes.push_back({.name = name, .line = m_headLine});
    }

    void beginFunction(FunctionOutline function)
    {
        if (function.name.empty()) {
            m_scopes.push_back({Kind::Other, 0});
            return;
        }
        function.line = m_headLine;
        m_scopes.push_back({Kind::Function, m_outline.functions.size()});
        m_outline.functions.push_back(std::move(function));
    }

    void close()
    {
        if (m_scopes.empty())
            return;
        const Scope scope = m_scopes.back();
        m_scopes.pop_back();
        if (scope.kind == Kind::Class)
            end(m_outline.classes[scope.index]);
        else if (scope.kind == Kind::Function)
            end(m_outline.functions[scope.index]);
        m_head.clear();
    }

    template<typename Outline>
    void end(Outline& outline) const
    {
        outline.lines = m_line - outline.line + 1;
    }

    std::string m_code;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_parens = 0;
    std::string m_head; ///< since the last statement or block
    int m_headLine = 1;
    std::vector<Scope> m_scopes;
    SourceOutline m_outline;
};

std::vector<std::string> includesIn(std::string_view text)
{
    static const std::regex include(R"re(^\s*#\s*include\s*"([^"]+)")re");
    std::vector<std::string> found;
    std::istringstream lines{std::string(text)};
    std::smatch match;
    for (std::string line; std::getline(lines, line);) {
        if (std::regex_search(line, match, include))
            found.push_back(match[1]);
    }
    return found;
}

} // namespace

std::string codeOf(std::string_view text)
{
    return Blanking(text).code();
}

SourceOutline outlineOf(std::string_view text)
{
    SourceOutline outline = Outliner(codeOf(text)).outline();
    outline.includes = includesIn(text);
    return outline;
}

} // namespace interleave
