namespace Lajur.Registry.Products;

/// <summary>How a product reached its applicant first.</summary>
public enum Fetching
{
    /// <summary>Given to somebody at the counter.</summary>
    Handover,

    /// <summary>Downloaded from the tracking page.</summary>
    Download,
}
