#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QChart;
class QChartView;
class QWidget;

namespace interleave {

/// A chart without legend, animation, margins or ground, which the program's themes know nothing of.
QChart* makePlainChart();

/// A view that shows it and takes no focus; it owns the chart. Owned by `parent`.
QChartView* makePlainView(QChart* chart, QWidget* parent);

} // namespace interleave
