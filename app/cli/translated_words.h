#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace interleave::cli {

/// A part of a translation, which is in the program itself.
struct TranslationPiece {
    std::string_view language; ///< "de"
    std::string_view letters;  ///< those of one language put together are contexts of a file of Qt Linguist
};
/// Made from the folder when the program is built.
std::span<const TranslationPiece> translationPieces();

/// What core says, in another language: by the translations of the window, but without Qt. English where something is not translated.
/// Thread safety: immutable; share freely.
class TranslatedWords final : public Words {
public:
    /// `language`: "de"; one that there is not is English.
    explicit TranslatedWords(std::string_view language);

    std::string translate(const Text& text, std::int64_t count) const override;
    std::string number(std::int64_t value) const override;
    std::string number(Decimal value) const override;
    std::string duration(Duration value) const override;

private:
    std::string withOwnPoint(std::string number) const;

    using Key = std::pair<std::string, std::string>;   ///< context and source
    std::map<Key, std::vector<std::string>> m_forms{}; ///< for one, and for many
    std::string m_point;
};

} // namespace interleave::cli
