// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_words.h"

#include "app/charts/number_words.h"

namespace interleave {

QString MapWords::simulated()
{
    return tr("simulated", "a cell of a map");
}

QString MapWords::nothing()
{
    return tr("nothing measured", "a cell of a map");
}

QString MapWords::placeWords(const MapPicture& picture, std::size_t number)
{
    const QString x = AxisName(picture.xTitle).placeWords(picture.xs[number % picture.xs.size()]);
    const QString y = AxisName(picture.yTitle).placeWords(picture.ys[number / picture.xs.size()]);
    return x + tr(", ", "between the parts of a list") + y;
}

QStringList MapWords::linesOf(const MapPicture& picture, std::size_t number)
{
    const MapCell& cell = picture.cells[number];
    QStringList lines;
    lines.append(cell.value ? AxisName(picture.valueTitle).placeWords(*cell.value) : nothing());
    lines.append(AxisName(picture.xTitle).placeWords(picture.xs[number % picture.xs.size()]));
    lines.append(AxisName(picture.yTitle).placeWords(picture.ys[number / picture.xs.size()]));
    if (cell.isSimulated)
        lines.append(simulated());
    if (!cell.words.isEmpty())
        lines.append(cell.words);
    return lines;
}

QString MapWords::summaryOf(const MapPicture& picture)
{
    const AxisName value(picture.valueTitle);
    std::optional<std::size_t> least;
    std::optional<std::size_t> most;
    for (std::size_t n = 0; n < picture.cells.size(); ++n) {
        const std::optional<double>& here = picture.cells[n].value;
        if (here && (!least || *here < *picture.cells[*least].value))
            least = n;
        if (here && (!most || *here > *picture.cells[*most].value))
            most = n;
    }
    const QString over = tr("%1 over %2 and %3.", "what was measured over what was changed")
                             .arg(value.name, AxisName(picture.xTitle).name, AxisName(picture.yTitle).name);
    if (!least)
        return over + QLatin1Char(' ') + tr("Nothing measured yet.");
    return over + QLatin1Char(' ')
         + tr("Least %1 at %2; most %3 at %4.")
               .arg(value.valueWords(*picture.cells[*least].value), placeWords(picture, *least),
                    value.valueWords(*picture.cells[*most].value), placeWords(picture, *most));
}

} // namespace interleave
