// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/copied_table.h"

#include "core/exporting/spreadsheet.h"

namespace interleave {

QString copiedRow(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe << QString::fromStdString(spreadsheetText(cell.toStdString()));
    return safe.join(QLatin1Char('\t'));
}

} // namespace interleave
