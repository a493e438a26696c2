#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QDialog>

#include "app/exporting/export_choice.h"
#include "app/exporting/export_formats.h"
#include "app/theme/theme.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace interleave {

/// What can be made a picture of.
struct ExportOffer {
    ExportRequest all;
    ExportRequest seen;
    QString seenWords; ///< what part that is: "Shown: 1.0 ms to 3.0 ms, of 11 ms"

    ExportRequest request(const ExportChoice& choice) const;
};

/// Asks for a picture's format, part, ink and scale, and shows what it will be and how large.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportOffer offer, const ExportChoice& choice, const Words& words, const Theme& theme,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;
    ExportRequest request() const { return m_offer.request(choice()); }
    const ExportFormat& format() const;

private:
    void createFields(const ExportChoice& choice);
    QWidget* createPreview();
    void showChoice();
    void draw(const ExportChoice& choice);
    QString sayRowsLeftOut(const ExportRequest& request) const;

    ExportOffer m_offer;
    const Words& m_words;
    Theme m_theme;
    const std::vector<ExportFormat> m_formats; ///< as in the box
    std::unique_ptr<Picture> m_picture;
    ExportChoice m_drawn; ///< of which only part and ink count

    QComboBox* m_format = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_seen = nullptr;
    QCheckBox* m_blackAndWhite = nullptr;
    QComboBox* m_scale = nullptr;
    QLabel* m_size = nullptr;
    QLabel* m_preview = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace interleave
