#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/exporting/film_choice.h"
#include "app/exporting/film_maker.h"
#include "app/theme/theme.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QRadioButton;

namespace interleave {

/// What kitchens can be made a picture or a film of.
struct FilmOffer {
    KitchenScene scene;                ///< with those kitchens alone that are shown
    std::array<QString, 2> headings;   ///< of the runs
    TimePoint moment;                  ///< that the replay is at
    TimeRange seen;                    ///< what the charts show
    QString seenWords;                 ///< what part that is; empty where it is all
    kitchen::Pace pace;                ///< of the replay
    std::vector<TimePoint> switches{}; ///< as FilmTiming has them
};

/// Asks for format, size, kitchens, part and speed of a film, or of the picture of a moment; shows its first frame, and says how many
/// frames it has and how long it plays.
/// Thread safety: UI thread only. `words` outlives it.
class FilmDialog : public QDialog {
    Q_OBJECT

public:
    FilmDialog(FilmOffer offer, const FilmChoice& choice, const Words& words, const Theme& theme, QWidget* parent = nullptr);

    FilmChoice choice() const;
    FilmRequest request() const;

private:
    void createFields(const FilmChoice& choice);
    void addFields(QFormLayout& fields);
    void showChoice();
    void drawPreview(const FilmRequest& request);
    QString saySize(const FilmRequest& request) const;
    bool isMoment() const;

    FilmOffer m_offer;
    const Words& m_words;
    Theme m_theme;

    QComboBox* m_format;
    QComboBox* m_size;
    QComboBox* m_kitchens;
    QRadioButton* m_all;
    QRadioButton* m_seen;
    QComboBox* m_speed;
    QComboBox* m_frameRate;
    QLabel* m_told;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons;
};

} // namespace interleave
