namespace Lajur.Registry.Surveys.Asking;

/// <summary>The questions that the regulation asks of every office, in the words of our screens.</summary>
public static class Questionnaire
{
    public const string Source =
        "Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat";

    /// <summary>Questions and elements: nine.</summary>
    public const int Count = 9;

    /// <summary>The lowest and the highest answer.</summary>
    public const int LowestScore = 1, HighestScore = 4;

    /// <summary>By element, 1 to 9.</summary>
    public static IReadOnlyList<SurveyQuestion> Questions { get; } =
    [
        new(SurveyElement.Requirements, "Persyaratan",
            "Bagaimana pendapat Anda tentang kesesuaian persyaratan dengan jenis pelayanannya?",
            ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"]),
        new(SurveyElement.Procedure, "Sistem, mekanisme, dan prosedur",
            "Bagaimana pendapat Anda tentang kemudahan prosedur pelayanan di kantor ini?",
            ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"]),
        new(SurveyElement.Time, "Waktu penyelesaian",
            "Bagaimana pendapat Anda tentang kecepatan waktu dalam memberikan pelayanan?",
            ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"]),
        new(SurveyElement.Cost, "Biaya/tarif",
            "Bagaimana pendapat Anda tentang kewajaran biaya dalam pelayanan?",
            ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]),
        new(SurveyElement.Product, "Produk spesifikasi jenis pelayanan",
            "Bagaimana pendapat Anda tentang kesesuaian hasil yang Anda terima dengan standar pelayanan?",
            ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"]),
        new(SurveyElement.Competence, "Kompetensi pelaksana",
            "Bagaimana pendapat Anda tentang kompetensi atau kemampuan petugas dalam pelayanan?",
            ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"]),
        new(SurveyElement.Conduct, "Perilaku pelaksana",
            "Bagaimana pendapat Anda tentang kesopanan dan keramahan petugas?",
            ["Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"]),
        new(SurveyElement.Complaints, "Penanganan pengaduan, saran, dan masukan",
            "Bagaimana pendapat Anda tentang penanganan pengaduan pengguna layanan?",
            ["Tidak ada", "Ada, tetapi tidak berfungsi", "Berfungsi, tetapi kurang maksimal", "Dikelola dengan baik"]),
        new(SurveyElement.Facilities, "Sarana dan prasarana",
            "Bagaimana pendapat Anda tentang kualitas sarana dan prasarana?",
            ["Buruk", "Cukup", "Baik", "Sangat baik"]),
    ];

    public static SurveyQuestion Get(SurveyElement element) => Questions[(int)element - 1];
}
