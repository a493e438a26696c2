#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/charts/map_picture.h"

namespace interleave {

/// What a map says in words, in the user's language.
/// Thread safety: UI thread only.
class MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)

public:
    /// The lines of the tip on a cell: value, place, and what else there is.
    static QStringList linesOf(const MapPicture& picture, std::size_t number);
    /// Where the least and the most are, for those who do not see it.
    static QString summaryOf(const MapPicture& picture);
    static QString simulated();
    static QString nothing();

private:
    static QString placeWords(const MapPicture& picture, std::size_t number);
};

} // namespace interleave
