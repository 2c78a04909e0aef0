namespace Lajur.Host.Counter;

/// <summary>Wires the counter.</summary>
public static class CounterRegistration
{
    public static IServiceCollection AddCounter(this IServiceCollection services) => services.AddScoped<CounterTools>();
}
