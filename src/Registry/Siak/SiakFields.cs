namespace Lajur.Registry.Siak;

/// <summary>The fields of the form in which an operator records what SIAK answered, and the outcomes of the step.</summary>
public static class SiakFields
{
    /// <summary>SIAK's own reference.</summary>
    public const string Reference = "nomorSiak";

    /// <summary>Why it did not succeed, for the applicant to read.</summary>
    public const string Reason = "alasan";

    public const string Succeeded = "Berhasil";

    public const string Failed = "Belum berhasil";
}
