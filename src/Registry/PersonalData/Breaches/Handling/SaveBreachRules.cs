using Lajur.Registry.Forms;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>What is wrong with <see cref="SaveBreach"/>, by field.</summary>
internal static class SaveBreachRules
{
    public static Dictionary<string, string> Errors(SaveBreach command, Breach? stands, DateTimeOffset now)
    {
        var knownAt = stands?.KnownAt ?? command.KnownAt;
        var emptied = stands?.PeopleToldAt is null ? null : "Warga sudah membacanya, jadi tidak dapat dikosongkan.";
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        // In the order of the form, in which they are listed.
        Read("what", command.What, "Tulis apa yang terjadi.");
        if (knownAt is not { } known)
        {
            errors["knownAt"] = "Tulis tanggal dan jam kejadian ini diketahui. Tenggat dihitung dari sini.";
        }
        else if (known > now)
        {
            errors["knownAt"] = "Waktu diketahui tidak boleh sesudah sekarang.";
        }
        else if (command.OccurredAt > known)
        {
            errors["occurredAt"] = "Waktu kejadian tidak boleh sesudah waktu diketahui.";
        }

        Read("found", command.Found, "Tulis bagaimana kejadian ini diketahui.");
        Read("data", command.Data, "Tulis data apa saja yang terungkap, misalnya nama, NIK, dan nomor telepon.");
        Read("cause", command.Cause, emptied);
        Read("handling", command.Handling, emptied);
        Read("recovery", command.Recovery, emptied);
        return errors;

        void Read(string field, string text, string? missing)
        {
            var length = FormPost.Clean(text).Length;
            if (length > Breach.MaxText)
            {
                errors[field] = $"Paling banyak {Breach.MaxText} huruf. Anda menulis {length}.";
            }
            else if (length == 0 && missing is not null)
            {
                errors[field] = missing;
            }
        }
    }
}
