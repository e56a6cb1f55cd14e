var dailyTemperatures = function (temperatures) {
  return temperatures.map((temperature, day) => (temperatures[day + 1] > temperature ? 1 : 0));
};
