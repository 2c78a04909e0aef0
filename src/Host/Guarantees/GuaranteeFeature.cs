namespace Lajur.Host.Guarantees;

/// <summary>The desk's side of guarantees.</summary>
public static class GuaranteeFeature
{
    public static IServiceCollection AddGuaranteePages(this IServiceCollection services) => services.AddScoped<GuaranteeActions>();
}
