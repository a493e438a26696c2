#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include "app/exporting/picture.h"

class QSettings;

namespace interleave {

/// How much of the charts is drawn: the time and the rows that the window shows at present, or all.
enum class ExportPart { Seen, All };

enum class ExportInk { Colours, BlackAndWhite };

/// What was chosen for a picture the last time, kept from one start to the next.
struct ExportChoice {
    QString format = QStringLiteral("png");
    ExportPart part = ExportPart::All;
    ExportInk ink = ExportInk::Colours;
    int scale = kUsualScale; ///< of PNG
    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;

    static ExportChoice load(const QSettings& settings);
    void save(QSettings& settings) const;
};

} // namespace interleave
