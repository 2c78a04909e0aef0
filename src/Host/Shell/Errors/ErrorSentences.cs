namespace Lajur.Host.Shell.Errors;

/// <summary>What an HTTP status means to a person, and what to do next.</summary>
public static class ErrorSentences
{
    /// <summary>The title and the advice for a status.</summary>
    public static (string Title, string Advice) For(int status) => status switch
    {
        400 => ("Formulir tidak dapat dibaca",
            "Halaman mungkin terlalu lama terbuka. Kembali ke halaman sebelumnya, muat ulang, lalu kirim sekali lagi."),
        401 => ("Anda belum masuk", "Masuk dengan akun petugas, lalu coba lagi."),
        403 => ("Halaman ini bukan untuk akun Anda", "Jika Anda memerlukannya, hubungi administrator kantor Anda."),
        404 => ("Halaman tidak ditemukan", "Periksa alamatnya, atau mulai dari halaman depan."),
        413 => ("Kiriman terlalu besar",
            "Setiap berkas paling besar 5 MB dan paling banyak 5 berkas. Kembali, pilih berkas yang lebih kecil, lalu kirim lagi."),
        429 => ("Terlalu banyak percobaan", "Tunggu beberapa menit, lalu coba lagi."),
        503 => ("Layanan sedang disiapkan", "Coba lagi beberapa saat lagi."),
        >= 500 => ("Ada yang salah di pihak kami",
            "Yang sudah Anda kirim tetap tersimpan. Coba lagi beberapa saat lagi; jika tetap gagal, hubungi kantor."),
        _ => ("Permintaan tidak dapat dilayani", "Kembali ke halaman sebelumnya, lalu coba lagi."),
    };
}
